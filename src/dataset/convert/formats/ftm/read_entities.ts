import type { Conversion } from '../../conversion.js';
import { isObject, type JsonObject } from '../../input/json_record.js';
import { readText } from '../../input/text.js';
import type { Statement } from './statement.js';

const OWN = new Set(['id', 'schema', 'properties', 'datasets', 'first_seen', 'last_seen', 'caption']);

/** Entities, one JSON object a line (`.ftm.json`, `.ijson`). */
export async function readEntities(path: string, conversion: Conversion): Promise<Statement[]> {
  const lines = (await readText(path, conversion)).split(/\r?\n/);
  return lines.flatMap((text, index) => (text.trim() === '' ? [] : readLine(text, `line=${index + 1}`, conversion)));
}

function readLine(text: string, locator: string, conversion: Conversion): Statement[] {
  let entity: unknown;
  try {
    entity = JSON.parse(text);
  } catch (error) {
    conversion.fail(locator, `it is not JSON (${(error as SyntaxError).message}). Entities stand one on a line.`);
  }
  if (!isObject(entity) || typeof entity['id'] !== 'string' || typeof entity['schema'] !== 'string') {
    conversion.problem(locator, 'an entity has an id, a schema and properties.');
    return [];
  }
  for (const field of Object.keys(entity)) {
    if (!OWN.has(field)) conversion.leftOut.note('FIELD', `entity.${field}`, locator);
  }
  const common = {
    entity: entity['id'],
    schema: entity['schema'],
    ...provenance(entity, locator, conversion),
    locator,
  };
  const properties = isObject(entity['properties']) ? entity['properties'] : {};
  const statements = Object.entries(properties).flatMap(([prop, values]) =>
    (Array.isArray(values) ? values : [values]).flatMap((value: unknown) => {
      if (typeof value === 'string') return { ...common, prop, value };
      conversion.problem(
        locator,
        `${prop} holds an entity. Use the export in which entities refer to each other by id.`,
      );
      return [];
    }),
  );
  // What has no property is there all the same.
  return statements.length > 0 ? statements : [{ ...common, prop: 'id', value: entity['id'] }];
}

/** An entity says its datasets as a whole: of several, nobody can tell which one states what. */
function provenance(entity: JsonObject, place: string, conversion: Conversion): Partial<Statement> {
  const datasets = Array.isArray(entity['datasets']) ? entity['datasets'].filter((one) => typeof one === 'string') : [];
  if (datasets.length > 1) conversion.leftOut.note('VALUE', 'entity.datasets with several of them', place);
  return {
    dataset: datasets.length === 1 ? datasets[0] : undefined,
    firstSeen: textOf(entity['first_seen']),
    lastSeen: textOf(entity['last_seen']),
  };
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
