import { table, type FactTable } from '../../model/tables/index.js';
import { keyCells } from '../../model/tables/target.js';
import type { Place, ProblemList } from '../problems/index.js';
import type { Gathered } from '../read/gathered.js';
import type { GraphLookup } from './graph_lookup.js';

const AWAITED: readonly unknown[] = ['INVITED', 'REGISTERED', 'DECLINED'];

/**
 * An event of which nobody states a status counts as held. Where somebody was awaited and nobody is said to have come, by
 * the dataset or the graph, that may be wrong: the import warns, once for each event.
 */
export async function checkEventStatuses(gathered: Gathered, graph: GraphLookup, problems: ProblemList): Promise<void> {
  const awaited = new Map<string, { place: Place; status: string }>();
  const settled = new Set<string>();
  for (const { table: name, target, values, retractedAt, file, row } of gathered.rows) {
    const { status } = values;
    if (retractedAt !== undefined || status === undefined) continue;
    if (name === 'events') settled.add(target);
    if (name !== 'participations') continue;
    const { event = '' } = keyCells(table(name) as FactTable, target);
    if (status === 'ATTENDED') settled.add(event);
    if (!AWAITED.includes(status) || awaited.has(event)) continue;
    awaited.set(event, { place: { file, row, column: 'status' }, status: String(status) });
  }
  for (const event of settled) awaited.delete(event);
  if (awaited.size === 0) return;
  for (const event of await graph.settledEvents([...awaited.keys()])) awaited.delete(event);
  for (const [event, { place, status }] of awaited) problems.add('EVENT_STATUS_UNSTATED', place, event, status);
}
