import { fileURLToPath } from 'node:url';
import { EMPTY_GRAPH } from '../../src/dataset/check/graph/graph_lookup.js';
import { readPackage } from '../../src/dataset/read/package/package.js';
import type { ReadDataset } from '../../src/dataset/read/read_dataset.js';
import type { AssertionRow } from '../../src/model/tables/assertion_row.js';
import type { FactTable, TableName } from '../../src/model/tables/index.js';
import { keyCells, tableOf } from '../../src/model/tables/target.js';

export const EXAMPLE = fileURLToPath(new URL('../../examples/women-homeworkers', import.meta.url));

export interface Row extends AssertionRow {
  /** The parts of the key of a fact, by column. */
  key: Record<string, string>;
}

/** The example as it is read: its rows by table, with their keys taken apart. */
export class Example {
  constructor(readonly dataset: ReadDataset) {}

  static async read(): Promise<Example> {
    return new Example(await readPackage(EXAMPLE, { graph: EMPTY_GRAPH }));
  }

  rows(table: TableName): Row[] {
    return this.dataset.rows
      .filter((row) => row.table === table)
      .map((row) => ({
        ...row,
        key: 'fact' in tableOf(row.target) ? keyCells(tableOf(row.target) as FactTable, row.target) : {},
      }));
  }

  /** A name as reports write it: the full name that a source states, with the acronym in brackets. */
  nameOf(entity: string): string {
    const stated = this.rows('names').filter((row) => row.key.entity === entity && row.inference === 'STATED');
    const [full] = stated.filter((row) => row.key.kind === 'FULL');
    const [acronym] = stated.filter((row) => row.key.kind === 'ACRONYM');
    return [full?.key.text, acronym && `(${acronym.key.text})`].filter(Boolean).join(' ');
  }

  participations(event: string): Row[] {
    return this.rows('participations').filter((row) => row.key.event === `event:${event}`);
  }
}
