import type { Writer } from '../../database/database.js';
import { digest } from '../../identity/digest.js';
import { factId } from '../../identity/fact_key.js';
import { parseEntityId } from '../../identity/entity_id.js';
import type { Value } from '../assertion_row.js';
import type { FactTable } from '../tables/index.js';
import { isFactTarget, keyProperties, tableOf, wiresOf } from '../target.js';
import type { Matched } from './match.js';
import type { NodeState } from './node_state.js';
import { statements } from './statements.js';
import type { StoredAssertion } from './stored_assertion.js';

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
export async function writeChanges(writer: Writer, changes: readonly Change[]): Promise<void> {
  const onFacts = changes.filter(({ state }) => isFactTarget(state.target));
  const onEntities = changes.filter(({ state }) => !isFactTarget(state.target));
  await writeFacts(writer, onFacts);
  if (onEntities.length > 0) {
    await writer.run(statements.updateEntities, { rows: onEntities.map(({ state }) => state) });
  }
  await writeAssertions(writer, onFacts, onEntities);
  await deriveFromEntities(writer, onEntities);
  await deriveFromFacts(writer, onFacts);
  await refreshLive(
    writer,
    changes.flatMap(({ sources }) => sources),
  );
}

async function writeFacts(writer: Writer, changes: readonly Change[]): Promise<void> {
  const created = changes.filter(({ isNew }) => isNew);
  const changed = changes.filter(({ isNew }) => !isNew);
  if (created.length > 0) {
    await writer.run(statements.createFacts, { rows: created.map(({ state }) => newFact(state)) });
  }
  if (changed.length > 0) await writer.run(statements.updateFacts, { rows: changed.map(({ state }) => state) });
}

function newFact({ target, properties }: NodeState): {
  label: string;
  properties: Record<string, Value | null>;
  wires: { type: string; id: string }[];
} {
  const table = tableOf(target) as FactTable;
  return {
    label: table.fact,
    properties: { ...properties, ...keyProperties(table, target), key: target, id: factId(target) },
    wires: wiresOf(table, target),
  };
}

async function writeAssertions(
  writer: Writer,
  onFacts: readonly Change[],
  onEntities: readonly Change[],
): Promise<void> {
  const rowsOf = (
    changes: readonly Change[],
  ): { target: string; source: string; properties: Record<string, Value | undefined> }[] =>
    changes.flatMap(({ state, assertions }) =>
      assertions.create.map((assertion) => ({
        target: state.target,
        source: assertion.source,
        properties: stored(assertion),
      })),
    );
  const forFacts = rowsOf(onFacts);
  const forEntities = rowsOf(onEntities);
  if (forFacts.length > 0) await writer.run(statements.createAssertionsOnFacts, { rows: forFacts });
  if (forEntities.length > 0) await writer.run(statements.createAssertionsOnEntities, { rows: forEntities });
  const updates = [...onFacts, ...onEntities].flatMap(({ assertions }) => assertions.update);
  if (updates.length > 0) await writer.run(statements.updateAssertions, { rows: updates });
}

/** The properties of an assertion's node: its source is a relationship. */
function stored({ source: _, ...properties }: StoredAssertion): Record<string, Value | undefined> {
  return properties;
}

async function deriveFromEntities(writer: Writer, changes: readonly Change[]): Promise<void> {
  const ids = (table: string): string[] =>
    changes.map(({ state }) => state.target).filter((target) => tableOf(target).name === table);
  const [sources, events, outputs] = [ids('sources'), ids('events'), ids('outputs')];
  if (sources.length > 0) {
    await setOriginals(writer);
    await writer.run(statements.linkPublishers, { ids: sources });
  }
  if (events.length > 0) await writer.run(statements.spreadEventDays, { ids: events });
  if (outputs.length > 0) await writer.run(statements.labelRecommendations, { ids: outputs });
  const targets = changes.map(({ state }) => state.target);
  await setSortNames(writer, targets);
  await refreshLive(writer, targets);
}

async function deriveFromFacts(writer: Writer, changes: readonly Change[]): Promise<void> {
  const participations = changes.filter(({ state }) => tableOf(state.target).name === 'participations');
  const known = participations.filter(({ isNew }) => !isNew);
  if (known.length > 0) await writer.run(statements.deleteShortcuts, { keys: known.map(({ state }) => state.target) });
  if (participations.length > 0) {
    await writer.run(statements.createShortcuts, { keys: participations.map(({ state }) => state.target) });
  }
  const ends = ({ state }: Change): string[] =>
    wiresOf(tableOf(state.target) as FactTable, state.target).map(({ id }) => id);
  await setSortNames(writer, changes.filter(({ state }) => tableOf(state.target).name === 'names').flatMap(ends));
  await refreshLive(writer, changes.flatMap(ends));
}

async function setSortNames(writer: Writer, touched: readonly string[]): Promise<void> {
  const ids = [...new Set(touched)];
  if (ids.length > 0) await writer.run(statements.setSortNames, { rows: ids.map(sortNameRow) });
}

async function refreshLive(writer: Writer, touched: readonly string[]): Promise<void> {
  const ids = [...new Set(touched)];
  if (ids.length > 0) await writer.run(statements.refreshLive, { ids });
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
