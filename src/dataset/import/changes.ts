import type { Writer } from '../../database/database.js';
import { digest } from '../../identity/digest.js';
import { factId } from '../../identity/fact_key.js';
import { parseEntityId } from '../../identity/entity_id.js';
import type { Value } from '../assertion_row.js';
import type { FactTable, TableName } from '../tables/index.js';
import { isFactTarget, keyProperties, tableOf, wiresOf } from '../target.js';
import { endsOf, type Known } from './known.js';
import type { Matched } from './match.js';
import type { NodeState } from './node_state.js';
import { statements } from './statements.js';
import { assertionCells, type AssertionCells } from './stored_assertion.js';

/** What a batch does to one fact or entity: its assertions, and how its node stands afterwards. */
export interface Change {
  state: NodeState;
  assertions: Pick<Matched, 'create' | 'update'>;
  /** Whether a fact has no node yet. */
  isNew: boolean;
  /** Ids of the sources of assertions that are made or retracted. */
  sources: readonly string[];
}

/**
 * Writes changes to facts and entities with their assertions and all that is derived from them, within one write
 * transaction: afterwards nothing derived is out of date.
 */
export async function writeChanges(writer: Writer, changes: readonly Change[], known: Known): Promise<void> {
  const onFacts = changes.filter(({ state }) => isFactTarget(state.target));
  const onEntities = changes.filter(({ state }) => !isFactTarget(state.target));
  await writeFacts(writer, onFacts);
  await writeEntities(writer, onEntities);
  const updates = changes.flatMap(({ assertions }) => assertions.update);
  if (updates.length > 0) await writer.run(statements.updateAssertions, { rows: updates });
  await deriveFromEntities(writer, onEntities, known);
  await deriveFromFacts(writer, onFacts);
  const ids = known.doubtful(changes);
  if (ids.length > 0) await writer.run(statements.refreshLive, { ids });
}

type Properties = Record<string, Value | null | undefined>;

async function writeFacts(writer: Writer, changes: readonly Change[]): Promise<void> {
  const created = changes.filter(({ isNew }) => isNew);
  const changed = changes.filter(({ isNew }) => !isNew);
  if (created.length > 0) await writer.run(statements.createFacts, { rows: created.map(newFact) });
  if (changed.length === 0) return;
  await writer.run(statements.updateFacts, { rows: changed.map(({ state }) => state) });
  const rows = changed.flatMap(newAssertions);
  if (rows.length > 0) await writer.run(statements.createAssertionsOnFacts, { rows });
}

async function writeEntities(writer: Writer, changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return;
  await writer.run(statements.updateEntities, { rows: changes.map(({ state }) => state) });
  const rows = changes.flatMap(newAssertions);
  if (rows.length > 0) await writer.run(statements.createAssertionsOnEntities, { rows });
}

function newFact(change: Change): {
  label: string;
  properties: Properties;
  wires: { type: string; id: string }[];
  assertions: AssertionCells[];
} {
  const { target, properties } = change.state;
  const table = tableOf(target) as FactTable;
  return {
    label: table.fact,
    properties: { ...properties, ...keyProperties(table, target), key: target, id: factId(target) },
    wires: wiresOf(table, target),
    assertions: change.assertions.create.map(assertionCells),
  };
}

/** The assertions that a change makes on what is in the graph already. */
function newAssertions({ state: { target }, assertions }: Change): { target: string; stated: AssertionCells }[] {
  return assertions.create.map((assertion) => ({ target, stated: assertionCells(assertion) }));
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
  await setSortNames(writer, idsOf('sources', 'persons', 'outputs'));
}

async function deriveFromFacts(writer: Writer, changes: readonly Change[]): Promise<void> {
  const participations = changes.filter(({ state }) => tableOf(state.target).name === 'participations');
  const before = participations.filter(({ isNew }) => !isNew);
  if (before.length > 0) {
    await writer.run(statements.deleteShortcuts, { keys: before.map(({ state }) => state.target) });
  }
  if (participations.length > 0) {
    await writer.run(statements.createShortcuts, { keys: participations.map(({ state }) => state.target) });
  }
  const names = changes.filter(({ state }) => tableOf(state.target).name === 'names');
  await setSortNames(
    writer,
    names.flatMap(({ state }) => endsOf(state.target)),
  );
}

async function setSortNames(writer: Writer, touched: readonly string[]): Promise<void> {
  const ids = [...new Set(touched)].sort();
  if (ids.length > 0) await writer.run(statements.setSortNames, { rows: ids.map(sortNameRow) });
}

/** `hidden` stands for the name of a person who is not public: it sorts after names, in an order that tells nothing. */
export function sortNameRow(id: string): { id: string; slug: string; hidden: string } {
  return { id, slug: parseEntityId(id)?.slug ?? id, hidden: `~${digest(id)}` };
}

/** Follows `derivedFrom` to the original that each source counts as. Cycles are refused by the checks before. */
async function setOriginals(writer: Writer): Promise<void> {
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
