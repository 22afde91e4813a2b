import type { Database } from '../../../src/database/database.js';
import type { Statement } from '../../../src/database/statement.js';
import { propertyName, valueColumns } from '../../../src/model/tables/index.js';
import { tableOf } from '../../../src/model/tables/target.js';

type Properties = Record<string, unknown>;

const spokenOf: Statement<object, { target: string; properties: Properties }> = {
  name: 'test/spoken_of',
  text: `MATCH (n:Fact|Entity)
         WHERE EXISTS { MATCH (n)<-[:SUPPORTS]-(a:Assertion) WHERE a.retractedAt IS NULL }
         RETURN coalesce(n.key, n.id) AS target, properties(n) AS properties`,
};

/** Facts and entities of which something live speaks, with the values that the database holds of them. By key or id. */
export type States = Map<string, Properties>;

/** What is stored, read from the database itself. */
export async function states(database: Database): Promise<States> {
  const rows = await database.read(spokenOf, {});
  return new Map(rows.map(({ target, properties }) => [target, valuesOf(target, properties)]));
}

function valuesOf(target: string, properties: Properties): Properties {
  const stems = new Set(valueColumns(tableOf(target)).map(({ name }) => propertyName(name)));
  return Object.fromEntries(Object.entries(properties).filter(([name]) => stems.has(name.split('__')[0]!)));
}

/** What happened between two states, as an import tells it. */
export interface Happened {
  added: string[];
  retracted: string[];
  /** `target field before → after`, values as JSON. */
  changed: string[];
}

export function happened(before: States, after: States): Happened {
  const added = [...after.keys()].filter((target) => !before.has(target)).sort();
  const retracted = [...before.keys()].filter((target) => !after.has(target)).sort();
  const changed = [...after].flatMap(([target, now]) => {
    const then = before.get(target);
    if (!then) return [];
    const fields = new Set([...Object.keys(then), ...Object.keys(now)]);
    return [...fields].flatMap((field) => changeText(target, field, then[field], now[field]));
  });
  return { added, retracted, changed: changed.sort() };
}

/** Nothing where the values are equal. */
export function changeText(target: string, field: string, before: unknown, after: unknown): string[] {
  const [was, is] = [before, after].map((value) => JSON.stringify(value ?? null));
  return was === is ? [] : [`${target} ${field} ${was} → ${is}`];
}
