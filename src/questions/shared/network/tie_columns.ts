import type { Ties } from '../../../measures/network/ties.js';
import type { Significance } from '../../../measures/significance/significance.js';
import { Verdict } from '../../../measures/significance/significance.js';
import { column, numbers, type Column } from './columns.js';

/** Ties as a network file holds them: the strongest first, as the question’s list does. */
export interface OrderedTies {
  tieCount: number;
  endsOf: (i: number) => readonly [number, number];
  tieColumns: Column[];
}

/**
 * @param order numbers of the ties, the strongest first
 * @param columns more columns, by the number of the tie
 */
export function orderedTies(
  { a, b, shared, weight }: Ties,
  order: Int32Array,
  columns: readonly Column[] = [],
): OrderedTies {
  const all = [
    numbers('weight', 'double', 'Strength of the tie, by the weight asked for', weight),
    numbers('shared', 'integer', 'What both ends share: p', shared),
    ...columns,
  ];
  return {
    tieCount: order.length,
    endsOf: (i) => [a[order[i]!]!, b[order[i]!]!],
    tieColumns: all.map((of) => ({ ...of, at: (i) => of.at(order[i]!) })),
  };
}

/** Columns of the tests, by the number of the tie. */
export function significanceColumns({ pValue, qValue, smallestP, verdict }: Significance): Column[] {
  return [
    numbers('pValue', 'double', 'Probability of so many shared events or more by chance', pValue),
    numbers('qValue', 'double', 'The p value adjusted for many tests', qValue),
    numbers('smallestP', 'double', 'The p value at the greatest possible overlap', smallestP),
    column('verdict', 'string', 'Whether the tie is more than chance', (i) => Verdict.values[verdict[i]!] ?? null),
  ];
}
