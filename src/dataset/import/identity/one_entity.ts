import { isDeepStrictEqual } from 'node:util';
import { chunks, groupBy } from '../../../collections/group_by.js';
import type { Reader, Writer } from '../../../database/database.js';
import { kindOf } from '../../../model/identity/entity_id.js';
import { SameEntities } from '../../../model/identity/same_entities.js';
import { propertyName, valueColumns } from '../../../model/tables/index.js';
import { tableOf } from '../../../model/tables/target.js';
import { SourceKnowledge } from '../again/source_knowledge.js';
import { assertionOf, type Assertion } from '../assertions/stored_assertion.js';
import { setSortNames, sortNameRow } from '../change/changes.js';
import { nodeState, propertiesOf } from '../change/node_state.js';
import { statements } from '../statements.js';

/** Entities in one statement. */
const BATCH = 2_500;

type Properties = ReturnType<typeof propertiesOf>;

/** What is to change so that entities that are judged to be the same stand for one. */
export interface OneEntities {
  canonical: { id: string; canonicalId: string }[];
  /** The properties of entities that stand otherwise then: each has what all that are one with it state. */
  values: { target: string; properties: Properties }[];
}

/** Which entities stand otherwise than they are judged: by whom they are stood for, and what is stated of them together. */
export async function oneEntityChanges(reader: Reader): Promise<OneEntities> {
  const judged = await reader.read(statements.sameEntities, {});
  const one = new SameEntities(judged.filter(({ holds }) => holds).map(({ a, b }) => [a, b] as const)).canonicalIds();
  const ids = [...new Set(judged.flatMap(({ a, b }) => [a, b]))].sort();
  const canonicalOf = (id: string): string => one.get(id) ?? id;
  const stored = new Map<string, Properties>();
  const assertions = new Map<string, Assertion[]>();
  const sources = new SourceKnowledge(reader);
  for (const batch of chunks(ids, BATCH)) {
    for (const { id, properties } of await reader.read(statements.storedEntities, { ids: batch })) {
      stored.set(id, properties);
    }
    for (const found of await reader.read(statements.assertionsOnEntities, { targets: batch })) {
      assertions.set(found.target, found.assertions.map(assertionOf));
      await sources.load(found.assertions.map(({ source }) => source));
    }
  }
  const members = groupBy(stored.keys(), canonicalOf);
  const stated = (id: string): Assertion[] =>
    members.get(canonicalOf(id))!.flatMap((each) => assertions.get(each) ?? []);
  return {
    canonical: [...stored].flatMap(([id, { canonicalId }]) =>
      canonicalId === canonicalOf(id) ? [] : [{ id, canonicalId: canonicalOf(id) }],
    ),
    values: [...stored].flatMap(([id, before]) => {
      const properties = { ...textsTakenAway(id, before), ...propertiesOf(nodeState(id, stated(id), sources.of)) };
      const isStored = Object.entries(properties).every(([name, value]) =>
        isDeepStrictEqual(value ?? null, before[name] ?? null),
      );
      return isStored ? [] : [{ target: id, properties }];
    }),
  };
}

/** Nulls for texts in several languages: one that was one with it may have stated them. */
function textsTakenAway(id: string, before: Properties): Record<string, null> {
  const stems = valueColumns(tableOf(id)).filter(({ localised }) => localised);
  const isText = (property: string): boolean =>
    stems.some(({ name }) => property.startsWith(`${propertyName(name)}__`));
  return Object.fromEntries(Object.keys(before).flatMap((property) => (isText(property) ? [[property, null]] : [])));
}

/** Writes what `oneEntityChanges` found, with what is derived of it. */
export async function writeOneEntities(writer: Writer, { canonical, values }: OneEntities): Promise<void> {
  for (const rows of chunks(canonical, BATCH)) await writer.run(statements.setCanonical, { rows });
  for (const rows of chunks(values, BATCH)) {
    await writer.run(statements.updateEntities, { rows });
    const of = (kind: string): string[] => rows.map(({ target }) => target).filter((id) => kindOf(id) === kind);
    const [events, outputs] = [of('event'), of('output')];
    if (events.length > 0) await writer.run(statements.spreadEventDays, { ids: events });
    if (outputs.length > 0) await writer.run(statements.labelRecommendations, { ids: outputs });
  }
  const named = canonical.map(({ id }) => id);
  for (const ids of chunks(named, BATCH)) await setSortNames(writer, ids);
}

/** Entities that were judged, and are not sorted by the best name of all that are one with them. */
export async function staleSortNames(reader: Reader): Promise<string[]> {
  const judged = await reader.read(statements.sameEntities, {});
  const stale: string[] = [];
  for (const ids of chunks(new Set(judged.flatMap(({ a, b }) => [a, b])), BATCH)) {
    const rows = await reader.read(statements.staleSortNames, { rows: ids.map(sortNameRow) });
    stale.push(...rows.map(({ id }) => id));
  }
  return stale;
}
