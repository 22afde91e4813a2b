import { groupBy } from '../../collections/group_by.js';
import type { AssertionRow } from '../../model/tables/assertion_row.js';
import { TABLES } from '../../model/tables/index.js';
import { endsOf, tableOf } from '../../model/tables/target.js';
import type { TargetRows } from './graph_import.js';

/** Rows in one transaction. */
const BATCH = 2_500;

/** Of targets, those that no row speaks of, each once. */
export function targetsWithout(rows: readonly AssertionRow[], targets: readonly { target: string }[]): string[] {
  if (targets.length === 0) return [];
  const spokenOf = new Set(rows.map(({ target }) => target));
  return [...new Set(targets.map(({ target }) => target))].filter((target) => !spokenOf.has(target));
}

/**
 * The rows of one fact or entity stay together, and so do all names of an entity: the best of them is chosen as it is
 * written. Tables come in their order, so that entities precede their facts.
 * @param others targets that no row speaks of, from which something is to be retracted
 */
export function* batches(rows: readonly AssertionRow[], others: readonly string[]): Generator<TargetRows[]> {
  const byTable = groupBy(rows, (row) => row.table);
  const othersByTable = groupBy(others, (target) => tableOf(target).name);
  for (const { name } of TABLES) {
    const spokenOf = Array.from(groupBy(byTable.get(name) ?? [], targetOf), ([target, of]) => ({ target, rows: of }));
    const silent = (othersByTable.get(name) ?? []).map((target) => ({ target, rows: [] }));
    const groups: TargetRows[] = [...spokenOf, ...silent];
    let batch: TargetRows[] = [];
    for (const together of name === 'names' ? groupBy(groups, namedBy).values() : groups.map((group) => [group])) {
      batch.push(...together);
      if (batch.length < BATCH) continue;
      yield batch;
      batch = [];
    }
    if (batch.length > 0) yield batch;
  }
}

const targetOf = ({ target }: AssertionRow): string => target;
const namedBy = ({ target }: TargetRows): string => endsOf(target)[0]!;
