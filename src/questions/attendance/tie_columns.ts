import { listOf } from '../../measures/network/incidence.js';
import { Capacity, ParticipationStatus, Role } from '../../model/vocabulary/index.js';
import { inferenceOf } from '../../snapshot/scoped/resolved_fact.js';
import type { Selection } from '../../snapshot/selection/selection.js';
import { column, numbers, type Column } from '../shared/network/columns.js';
import type { Asked } from '../shared/scope/asked.js';
import type { Pairs } from './pairs.js';

/**
 * What is said of an agent at an event. Several participations may join the two: then each value stands once, in the
 * order of the facts, and what is true of one is true of the pair.
 */
export function participationColumns(
  { view }: Asked,
  { rows }: Selection,
  { isCounted, rows: rowsOf }: Pairs,
): Column[] {
  const isAny = (of: (row: number) => boolean) => (pair: number) => listOf(rowsOf, pair).some(of);
  const each = (of: (row: number) => string | null | undefined) => (pair: number) => {
    const values = new Set(Array.from(listOf(rowsOf, pair), of).filter(Boolean));
    return [...values].join(' ') || null;
  };
  return [
    numbers('weight', 'integer', '1: the scope counts the agent at the event; 0: it does not', isCounted),
    column('roles', 'string', 'Its roles there, separated by spaces', (pair) => {
      const bits = listOf(rowsOf, pair).reduce((all, row) => all | rows.roles[row]!, 0);
      return Role.values.filter((_, bit) => bits & (1 << bit)).join(' ');
    }),
    column(
      'participationStatus',
      'string',
      'Whether it was there, as the sources of the scope say it',
      each((row) => ParticipationStatus.values[rows.status[row]!]),
    ),
    column(
      'capacity',
      'string',
      'As what it was there, as the sources of the scope say it',
      each((row) => Capacity.values[rows.capacity[row]!]),
    ),
    column('counted', 'boolean', 'Whether the scope counts the agent at the event', (pair) => isCounted[pair] === 1),
    column(
      'hostSide',
      'boolean',
      'Whether it is of the host side of the event',
      isAny((row) => rows.onHostSide[row] === 1),
    ),
    column(
      'inference',
      'string',
      'The strongest of the assertions that the scope counts',
      each((row) => inferenceOf(view, { kind: 'participations', fact: rows.fact[row]! })),
    ),
    column(
      'conflicting',
      'boolean',
      'Whether sources of the scope contradict each other in its status or capacity',
      isAny((row) => rows.conflicting[row] === 1),
    ),
  ];
}
