import { chunks, groupBy } from '../../collections/group_by.js';
import type { Reader, Writer } from '../../database/database.js';
import { kindOf } from '../../model/identity/entity_id.js';
import { factKey } from '../../model/identity/fact_key.js';
import type { FactTable } from '../../model/tables/index.js';
import { endsOf, keyCells, tableOf } from '../../model/tables/target.js';
import { SourceKnowledge } from './again/source_knowledge.js';
import { assertionOf, type Assertion } from './assertions/stored_assertion.js';
import { nodeState, propertiesOf } from './change/node_state.js';
import { statements } from './statements.js';

/** Facts and assertions in one statement. */
const BATCH = 2_500;

type Properties = ReturnType<typeof propertiesOf>;

/** What is to change so that what persons who are WITHHELD did for an organisation is one fact with what it did itself. */
export interface Delegations {
  /** Keys of assertions that count for the fact that they support again. */
  apart: string[];
  /** Assertions by key, each with the key of the fact that it counts for. */
  together: { assertion: string; fact: string }[];
  /** The properties of the facts that stand otherwise then. */
  facts: { target: string; properties: Properties }[];
}

/**
 * Which facts are one because nobody may know who acted: those of persons who are WITHHELD for one organisation, and its
 * own, where nothing else in their keys differs. The organisation’s own stands for all, else the first by key; it has the
 * values of all their assertions. The others are as if they were not there.
 */
export async function delegationChanges(reader: Reader): Promise<Delegations> {
  const [delegations, counted] = await Promise.all([
    reader.read(statements.delegations, {}),
    reader.read(statements.countedFor, {}),
  ]);
  const delegated = delegations.map(({ key }) => key);
  const groups = groupBy(delegated, asOrganisation);
  const facts = new FactsAsStored();
  await facts.load(reader, [
    ...groups.keys(),
    ...delegated,
    ...counted.flatMap(({ supported, fact }) => [supported, fact]),
  ]);
  const fellows = new Map<string, string[]>();
  for (const [own, keys] of groups) {
    const [one, ...others] = facts.has(own) ? [own, ...keys] : keys.toSorted();
    fellows.set(one!, others);
  }
  const oneOf = new Map([...fellows].flatMap(([one, others]) => others.map((other) => [other, one] as const)));
  const isTogether = new Set(
    counted.filter(({ supported, fact }) => oneOf.get(supported) === fact).map(({ assertion }) => assertion),
  );
  return {
    apart: counted.flatMap(({ assertion }) => (isTogether.has(assertion) ? [] : [assertion])),
    together: [...oneOf].flatMap(([other, fact]) =>
      facts.assertionsOn(other).flatMap(({ key }) => (isTogether.has(key) ? [] : [{ assertion: key, fact }])),
    ),
    facts: facts.changed((key) => (oneOf.has(key) ? { live: false, with: [] } : { with: fellows.get(key) ?? [] })),
  };
}

/** Writes what `delegationChanges` found. */
export async function writeDelegations(writer: Writer, { apart, together, facts }: Delegations): Promise<void> {
  for (const keys of chunks(apart, BATCH)) await writer.run(statements.countNoMore, { keys });
  for (const rows of chunks(together, BATCH)) await writer.run(statements.countFor, { rows });
  for (const rows of chunks(facts, BATCH)) {
    await writer.run(statements.updateFacts, { rows });
    const keys = rows.map(({ target }) => target);
    const participations = keys.filter((key) => tableOf(key).name === 'participations');
    await writer.run(statements.deleteShortcuts, { keys: participations });
    await writer.run(statements.createShortcuts, { keys: participations });
    const ends = new Set(keys.flatMap(endsOf));
    await writer.run(statements.refreshLive, { ids: [...ends].filter((id) => kindOf(id) !== 'person') });
  }
}

/** The key of the fact that an organisation did itself what somebody did for it. */
function asOrganisation(key: string): string {
  const table = tableOf(key) as FactTable;
  const cells = keyCells(table, key);
  const own: Record<string, string> = { ...cells, agent: cells.on_behalf_of!, on_behalf_of: '' };
  return factKey(
    table.fact,
    table.key.map((name) => own[name]!),
  );
}

/** Facts as the graph has them, by key. */
class FactsAsStored {
  readonly #stored = new Map<string, Properties>();
  readonly #assertions = new Map<string, Assertion[]>();
  #sources!: SourceKnowledge;

  async load(reader: Reader, all: readonly string[]): Promise<void> {
    this.#sources = new SourceKnowledge(reader);
    for (const keys of chunks(new Set(all), BATCH)) {
      for (const { key, properties } of await reader.read(statements.storedFacts, { keys })) {
        this.#stored.set(key, properties);
      }
      for (const { target, assertions } of await reader.read(statements.assertionsOnFacts, { targets: keys })) {
        this.#assertions.set(target, assertions.map(assertionOf));
        await this.#sources.load(assertions.map(({ source }) => source));
      }
    }
  }

  has(key: string): boolean {
    return this.#stored.has(key);
  }

  assertionsOn(key: string): readonly Assertion[] {
    return this.#assertions.get(key) ?? [];
  }

  /** The facts that are not stored as they are to stand: with what is stated of others, perhaps not live. */
  changed(standing: (key: string) => { with: readonly string[]; live?: false }): Delegations['facts'] {
    return [...this.#stored].flatMap(([target, stored]) => {
      const { with: others, ...live } = standing(target);
      const assertions = [target, ...others].flatMap((key) => this.assertionsOn(key));
      const properties = { ...propertiesOf(nodeState(target, assertions, this.#sources.of)), ...live };
      const isStored = Object.entries(properties).every(
        ([name, value]) => JSON.stringify(value ?? null) === JSON.stringify(stored[name] ?? null),
      );
      return isStored ? [] : [{ target, properties }];
    });
  }
}
