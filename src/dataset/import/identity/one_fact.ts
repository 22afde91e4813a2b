import { chunks, groupBy } from '../../../collections/group_by.js';
import type { Reader, Writer } from '../../../database/database.js';
import { canonicalKey, standingFirst } from '../../../model/tables/canonical_key.js';
import { endsOf, tableOf } from '../../../model/tables/target.js';
import { SourceKnowledge } from '../again/source_knowledge.js';
import { assertionOf, type Assertion } from '../assertions/stored_assertion.js';
import { nodeState, propertiesOf } from '../change/node_state.js';
import { statements } from '../statements.js';
import { canonicalIds } from './canonical_ids.js';

/** Facts and assertions in one statement. */
const BATCH = 2_500;

type Properties = ReturnType<typeof propertiesOf>;

/** What is to change so that facts that say the same of who is the same are one fact. */
export interface OneFacts {
  /** Keys of assertions that count for the fact that they support again. */
  apart: string[];
  /** Assertions by key, each with the key of the fact that it counts for. */
  together: { assertion: string; fact: string }[];
  /** The properties of the facts that stand otherwise then. */
  facts: { target: string; properties: Properties }[];
}

/**
 * Which facts are one: those whose keys are equal once each end is the entity that it is judged to be, and once persons who
 * are WITHHELD act as the organisation that they acted for. One of them has the values of all their assertions; the others
 * are as if they were not there.
 */
export async function oneFactChanges(reader: Reader): Promise<OneFacts> {
  const [counted, groups] = await Promise.all([reader.read(statements.countedFor, {}), groupsOf(reader)]);
  const facts = new FactsAsStored();
  await facts.load(reader, [
    ...[...groups.values()].flat(),
    ...counted.flatMap(({ supported, fact }) => [supported, fact]),
  ]);
  const fellows = new Map(Array.from(groups.values(), ([one, ...others]) => [one!, others]));
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

/** Writes what `oneFactChanges` found. */
export async function writeOneFacts(writer: Writer, { apart, together, facts }: OneFacts): Promise<void> {
  for (const keys of chunks(apart, BATCH)) await writer.run(statements.countNoMore, { keys });
  for (const rows of chunks(together, BATCH)) await writer.run(statements.countFor, { rows });
  for (const rows of chunks(facts, BATCH)) {
    await writer.run(statements.updateFacts, { rows });
    const keys = rows.map(({ target }) => target);
    const participations = keys.filter((key) => tableOf(key).name === 'participations');
    await writer.run(statements.deleteShortcuts, { keys: participations });
    await writer.run(statements.createShortcuts, { keys: participations });
    const ends = new Set(keys.flatMap(endsOf));
    await writer.run(statements.refreshLive, { ids: [...ends] });
  }
}

/** Facts that may be one with others, by the key that all of them have; those that are alone are left out. */
async function groupsOf(reader: Reader): Promise<Map<string, string[]>> {
  const [canonical, delegations] = await Promise.all([canonicalIds(reader), reader.read(statements.delegations, {})]);
  const delegated = new Set(delegations.map(({ key }) => key));
  const keys = new Set(delegated);
  for (const ids of chunks(canonical.keys(), BATCH)) {
    for (const { key } of await reader.read(statements.factsAt, { ids })) keys.add(key);
  }
  const groups = groupBy(keys, (key) => canonicalKey(key, (id) => canonical.get(id) ?? id, delegated.has(key)));
  const owns = await existing(reader, [...groups.keys()]);
  const all = Array.from(groups, ([own, of]) => [own, standingFirst(own, owns.has(own) ? [own, ...of] : of)] as const);
  return new Map(all.filter(([, of]) => of.length > 1));
}

/** Those of the keys that facts have. */
async function existing(reader: Reader, all: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>();
  for (const keys of chunks(all, BATCH)) {
    for (const { key } of await reader.read(statements.existingFacts, { keys })) found.add(key);
  }
  return found;
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

  assertionsOn(key: string): readonly Assertion[] {
    return this.#assertions.get(key) ?? [];
  }

  /** The facts that are not stored as they are to stand: with what is stated of others, perhaps not live. */
  changed(standing: (key: string) => { with: readonly string[]; live?: false }): OneFacts['facts'] {
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
