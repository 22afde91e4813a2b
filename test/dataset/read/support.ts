import { EMPTY_GRAPH } from '../../../src/dataset/check/graph/graph_lookup.js';
import { readPlainTable, type PlainTableOptions } from '../../../src/dataset/read/plain/plain_table.js';
import type { ReadDataset } from '../../../src/dataset/read/read_dataset.js';

/** Reads a plain table for an empty graph. */
export const readTable = (path: string, options: Omit<PlainTableOptions, 'graph'>): Promise<ReadDataset> =>
  readPlainTable(path, { ...options, graph: EMPTY_GRAPH });

/** Rows and distinct facts or entities, by table. */
export function counts({ rows }: ReadDataset): Record<string, [rows: number, targets: number]> {
  const tables: Record<string, { rows: number; targets: Set<string> }> = {};
  for (const { table, target } of rows) {
    const counted = (tables[table] ??= { rows: 0, targets: new Set() });
    counted.rows += 1;
    counted.targets.add(target);
  }
  return Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, [table.rows, table.targets.size]]));
}

/** How many entities of a kind a dataset has. */
export const ofKind = ({ entities }: ReadDataset, kind: string): number =>
  [...entities].filter((id) => id.startsWith(`${kind}:`)).length;

/** How votes of the General Assembly are read. */
export const VOTES: Omit<PlainTableOptions, 'graph'> = {
  dataset: 'un',
  table: 'stances',
  map: { agent: 'country_id', target: 'rcid', polarity: 'vote' },
  kind: { agent: 'organisation', target: 'output' },
};
