import { chunks, groupBy } from '../collections/group_by.js';
import { MigrationError } from '../database/migrations.js';
import { statement } from '../database/statement.js';
import { assertionBase, assertionId, assertionKey, occurrenceOf } from '../dataset/import/assertions/assertion_key.js';
import type { Change } from '../dataset/import/change/change.js';
import { createFacts } from '../dataset/import/change/new_facts.js';
import { nodeState } from '../dataset/import/change/node_state.js';
import { statements } from '../dataset/import/statements.js';
import { assertionOf, type Assertion, type StoredAssertion } from '../dataset/import/assertions/stored_assertion.js';
import { keyParts, SEPARATOR } from '../model/identity/fact_key.js';
import { endsOf } from '../model/tables/target.js';
import type { Migrating } from './program.js';

const stanceKeys = statement<object, { key: string }>('migration/stance_keys');

/** Stances in one transaction. */
const BATCH = 500;
/** Agent, on whose behalf, target, date, event: the parts of a stance's key before the polarity came last. */
const PARTS_BEFORE = 5;

/**
 * Makes of each stance one for each polarity that its assertions state, retracted ones too. The assertions are made again
 * with them, for their keys follow from that of the fact; occurrences among equal ones stay as they are.
 */
export async function splitStances({ database, lease, watching: { progress, signal } }: Migrating): Promise<void> {
  const all = await database.readTogether(stanceKeys.name, (reader) => reader.read(stanceKeys, {}));
  const keys = all.map(({ key }) => key).filter((key) => keyParts(key).length === PARTS_BEFORE);
  let done = 0;
  for (const batch of chunks(keys, BATCH)) {
    signal?.throwIfAborted();
    const found = await database.read(statements.assertionsOnFacts, { targets: batch });
    const stances = found.flatMap(({ target, assertions }) => byPolarity(target, assertions));
    await database.write('migration/split_stances', async (writer) => {
      await writer.run(statements.deleteFacts, { keys: batch });
      await createFacts(writer, stances);
      await lease.renew(writer);
    });
    progress?.((done += batch.length), keys.length);
  }
}

function byPolarity(key: string, stored: readonly StoredAssertion[]): Change[] {
  return Array.from(
    groupBy(stored, (assertion) => polarityOf(assertion)),
    ([polarity, ofPolarity]) => {
      const target = [key, polarity].join(SEPARATOR);
      const assertions = ofPolarity.map((assertion) => movedTo(target, assertionOf(assertion)));
      return {
        // (Nothing of a stance is resolved from its sources any more.)
        state: nodeState(target, assertions, () => ({})),
        ends: endsOf(target),
        assertions: { create: assertions, update: [] },
        isNew: true,
        sources: [],
      };
    },
  );
}

/** @throws MigrationError where none is stated: every version has required it */
function polarityOf({ polarity, key }: StoredAssertion): number {
  if (typeof polarity === 'number') return polarity;
  throw new MigrationError(
    `The assertion ${key} on a stance states no polarity, so something other than an import wrote it. Set its polarity (-1, 0 or 1) or delete it, then migrate.`,
  );
}

function movedTo(target: string, assertion: Assertion): Assertion {
  const key = assertionKey(assertionBase({ ...assertion, target }), occurrenceOf(assertion.key));
  return { ...assertion, key, id: assertionId(key) };
}
