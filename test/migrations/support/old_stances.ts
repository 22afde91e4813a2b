import { readFileSync } from 'node:fs';
import type { Database } from '../../../src/database/database.js';
import { statement, type Statement } from '../../../src/database/statement.js';
import {
  assertionId,
  assertionKey,
  occurrenceOf,
  valuesText,
} from '../../../src/dataset/import/assertions/assertion_key.js';
import { derivedProperties } from '../../../src/dataset/import/change/derived.js';
import { statements } from '../../../src/dataset/import/statements.js';
import type { AssertionProvenance } from '../../../src/dataset/import/assertions/stored_assertion.js';
import { digest } from '../../../src/model/identity/digest.js';
import { factId, keyParts, SEPARATOR } from '../../../src/model/identity/fact_key.js';
import { byPrecedence } from '../../../src/model/resolution/precedence.js';
import { table, type FactTable } from '../../../src/model/tables/index.js';
import { wiresOf } from '../../../src/model/tables/target.js';

const stanceKeys = statement<object, { key: string }>('migration/stance_keys');
const deleteFacts = statement<{ keys: string[] }, object>('import/facts/delete');
const createOld: Statement<{ facts: object[] }, object> = {
  name: 'test/create_old_stances',
  text: readFileSync(new URL('create_old_stances.cypher', import.meta.url), 'utf8'),
};

/**
 * Gives the stances of a fresh import the form that they had before V002: one for all polarities, which were values of
 * the assertions. It has been compared, node for node, with a database that the code before V002 made.
 */
export async function makeStancesOld(database: Database): Promise<void> {
  const keys = (await database.read(stanceKeys, {})).map(({ key }) => key);
  const found = await database.read(statements.assertionsOnFacts, { targets: keys });
  const ids = [...new Set(found.flatMap(({ assertions }) => assertions.map(({ source }) => source)))];
  const sources = await database.read(statements.sourceFacts, { ids });
  const published = new Map(sources.map(({ id, publishedDay }) => [id, publishedDay ?? undefined]));
  const old = new Map<string, Old[]>();
  for (const { target, assertions } of found) {
    const polarity = Number(keyParts(target).at(-1));
    const key = target.slice(0, target.lastIndexOf(SEPARATOR));
    old.set(key, [...(old.get(key) ?? []), ...assertions.map((assertion) => oldAssertion(key, polarity, assertion))]);
  }
  await database.write('test/old_stances', async (writer) => {
    await writer.run(deleteFacts, { keys });
    await writer.run(createOld, { facts: Array.from(old, ([key, of]) => oldFact(key, of, published)) });
  });
}

type Old = AssertionProvenance & { polarity: number };

function oldAssertion(target: string, polarity: number, stored: AssertionProvenance): Old {
  const { dataset, file, table, quote = '', inference, valueAsWritten = '', source } = stored;
  const parts = [dataset, file, table, target, source, quote, inference, valueAsWritten, valuesText({ polarity })];
  const key = assertionKey(digest(parts.join(SEPARATOR + SEPARATOR)), occurrenceOf(stored.key));
  return { ...stored, key, id: assertionId(key), polarity };
}

function oldFact(key: string, assertions: readonly Old[], published: ReadonlyMap<string, string | undefined>): object {
  const live = assertions
    .filter(({ retractedAt }) => retractedAt === undefined)
    .map((assertion) => ({ ...assertion, published: published.get(assertion.source) }))
    .sort(byPrecedence);
  const date = keyParts(key)[3];
  const derived = derivedProperties(`${key}${SEPARATOR}`, {}, []);
  return {
    wires: wiresOf(table('stances') as FactTable, key),
    assertions,
    properties: {
      key,
      id: factId(key),
      live: live.length > 0,
      ...derived,
      ...(date && { date }),
      ...(live[0] && { polarity: live[0].polarity }),
    },
  };
}
