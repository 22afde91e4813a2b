import type { Writer } from '../../../database/database.js';
import { parseEntityId } from '../../../model/identity/entity_id.js';
import type { TableName } from '../../../model/tables/index.js';
import type { Value } from '../../../model/tables/assertion_row.js';
import { isFactTarget, tableOf } from '../../../model/tables/target.js';
import { onlyAdds, type Change } from './change.js';
import type { Known } from '../known.js';
import { NewAssertions, type AssertionParameters } from '../assertions/new_assertions.js';
import { firstNames } from './first_names.js';
import { createFacts, requireAll, stated } from './new_facts.js';
import { propertiesOf } from './node_state.js';
import { EntityPlaces } from './places.js';
import { statements } from '../statements.js';

/**
 * Writes changes to facts and entities with their assertions and all that is derived from them, within one write
 * transaction: afterwards nothing derived is out of date.
 */
export async function writeChanges(writer: Writer, changes: readonly Change[], known: Known): Promise<void> {
  const onFacts = changes.filter(({ state }) => isFactTarget(state.target));
  const onEntities = changes.filter(({ state }) => !isFactTarget(state.target));
  const changed = onFacts.filter(({ isNew }) => !isNew);
  await createFacts(
    writer,
    onFacts.filter(({ isNew }) => isNew),
  );
  await updateFacts(writer, changed);
  await updateEntities(writer, onEntities, known);
  const updates = changes.flatMap(({ assertions }) => assertions.update);
  if (updates.length > 0) await writer.run(statements.updateAssertions, { rows: updates });
  await deriveFromEntities(writer, onEntities, known);
  await deriveFromFacts(writer, onFacts, changed, known);
  const { spokenOf, doubtful } = known.touched(changes);
  if (spokenOf.length > 0) await writer.run(statements.setLive, { ids: spokenOf });
  if (doubtful.length > 0) await writer.run(statements.refreshLive, { ids: doubtful });
}

async function updateFacts(writer: Writer, changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return;
  const rows = changes.map(({ state }) => ({ target: state.target, properties: propertiesOf(state) }));
  await writer.run(statements.updateFacts, { rows });
  const adding = changes.filter(({ assertions }) => assertions.create.length > 0);
  if (adding.length === 0) return;
  const entities = new EntityPlaces();
  const parameters = newAssertions(adding, entities, (_, place) => place);
  const facts = adding.map(({ state }) => state.target);
  const given = { facts, entities: entities.ids, ...parameters };
  requireAll(await writer.run(statements.createAssertionsOnFacts, given), parameters);
}

async function updateEntities(writer: Writer, changes: readonly Change[], known: Known): Promise<void> {
  if (changes.length === 0) return;
  await writer.run(statements.updateEntities, { rows: changes.map((change) => entityRow(change, known)) });
  const entities = new EntityPlaces();
  const parameters = newAssertions(changes, entities, ({ state }) => entities.of(state.target));
  if (parameters.assertions.length === 0) return;
  requireAll(
    await writer.run(statements.createAssertionsOnEntities, { entities: entities.ids, ...parameters }),
    parameters,
  );
}

function entityRow(change: Change, known: Known): { target: string; properties: Record<string, Value | null> } {
  const { target } = change.state;
  const properties = propertiesOf(change.state);
  // Of the others it is asked (`known.touched`).
  if (onlyAdds(change)) properties.live = true;
  if (isSortedByTitle(change, known)) properties.sortName = properties.foldedTitle ?? sortNameRow(target).slug;
  return { target, properties: known.isCreated(target) ? stated(properties) : properties };
}

/** Whether an entity that this import made is sorted by its title, as it can have no names yet. */
const isSortedByTitle = (change: Change, known: Known): boolean =>
  onlyAdds(change) &&
  known.isCreated(change.state.target) &&
  ['sources', 'outputs'].includes(tableOf(change.state.target).name);

/** @param placeOf the place of what a change is about */
function newAssertions(
  changes: readonly Change[],
  entities: EntityPlaces,
  placeOf: (change: Change, index: number) => number,
): AssertionParameters {
  const assertions = new NewAssertions(entities);
  changes.forEach((change, index) => {
    for (const assertion of change.assertions.create) assertions.add(placeOf(change, index), assertion);
  });
  return assertions.parameters;
}

async function deriveFromEntities(writer: Writer, changes: readonly Change[], known: Known): Promise<void> {
  const idsOf = (...tables: TableName[]): string[] =>
    changes.map(({ state }) => state.target).filter((target) => tables.includes(tableOf(target).name));
  const [sources, outputs] = [idsOf('sources'), idsOf('outputs')];
  if (sources.length > 0) {
    await setOriginals(writer);
    await writer.run(statements.linkPublishers, { ids: sources });
  }
  // Nobody has taken part yet in events that were just created.
  const events = idsOf('events').filter((id) => !known.isCreated(id));
  if (events.length > 0) await writer.run(statements.spreadEventDays, { ids: events });
  if (outputs.length > 0) await writer.run(statements.labelRecommendations, { ids: outputs });
  // Of the others, names alone decide.
  const sorted = new Set(changes.filter((change) => isSortedByTitle(change, known)).map(({ state }) => state.target));
  await setSortNames(
    writer,
    idsOf('sources', 'persons', 'outputs').filter((id) => !sorted.has(id)),
  );
}

/** @param changed those that were in the graph before: whatever is new is made with all that is derived of it */
async function deriveFromFacts(
  writer: Writer,
  changes: readonly Change[],
  changed: readonly Change[],
  known: Known,
): Promise<void> {
  const keys = changed.map(({ state }) => state.target).filter((key) => tableOf(key).name === 'participations');
  if (keys.length > 0) {
    await writer.run(statements.deleteShortcuts, { keys });
    await writer.run(statements.createShortcuts, { keys });
  }
  const names = changes.filter(({ state }) => tableOf(state.target).name === 'names');
  const { rows, others } = firstNames(names, known);
  if (rows.length > 0) await writer.run(statements.sortBy, { rows });
  await setSortNames(writer, others);
}

export async function setSortNames(writer: Writer, touched: readonly string[]): Promise<void> {
  const ids = [...new Set(touched)].sort();
  if (ids.length > 0) await writer.run(statements.setSortNames, { rows: ids.map(sortNameRow) });
}

export function sortNameRow(id: string): { id: string; slug: string } {
  return { id, slug: parseEntityId(id)?.slug ?? id };
}

/** Follows `derivedFrom` to the original that each source counts as. Cycles are refused by the checks before. */
export async function setOriginals(writer: Writer): Promise<void> {
  const sources = await writer.run(statements.sourceChain, {});
  const next = new Map(sources.map(({ id, derivedFrom }) => [id, derivedFrom]));
  const original = (id: string): string => {
    const from = next.get(id);
    return from ? original(from) : id;
  };
  const rows = sources
    .map(({ id, originalId }) => ({ id, originalId: original(id), before: originalId }))
    .filter(({ originalId, before }) => originalId !== before);
  if (rows.length > 0) await writer.run(statements.setOriginals, { rows });
}
