import { chunks, groupBy } from '../../collections/group_by.js';
import type { Reader } from '../../database/database.js';
import type { AssertionRow } from '../../model/tables/assertion_row.js';
import { assertionBase } from '../import/assertions/assertion_key.js';
import { statements } from '../import/statements.js';
import { assertionOf } from '../import/assertions/stored_assertion.js';
import { sourceUnderAnyName } from './own_source.js';

const BATCH = 10_000;

/**
 * Of assertions that no row speaks for, those that new rows say word for word in a file of another name. As a multiset.
 * @param keys of the assertions
 * @param rows that speak for no assertion
 * @returns keys
 */
export async function movedToOtherFiles(
  reader: Reader,
  keys: readonly string[],
  rows: readonly AssertionRow[],
): Promise<Set<string>> {
  const moved = new Set<string>();
  if (keys.length === 0 || rows.length === 0) return moved;
  const said = new Map(Array.from(groupBy(rows, underAnyFile), ([base, equal]) => [base, equal.length]));
  for (const batch of chunks(keys, BATCH)) {
    for (const { target, assertion } of await reader.read(statements.assertionsByKey, { keys: batch })) {
      const base = underAnyFile({ ...assertionOf(assertion), target });
      const left = said.get(base) ?? 0;
      if (left === 0) continue;
      said.set(base, left - 1);
      moved.add(assertion.key);
    }
  }
  return moved;
}

const underAnyFile = (said: Parameters<typeof assertionBase>[0]): string =>
  assertionBase({ ...said, file: '', source: sourceUnderAnyName(said) });
