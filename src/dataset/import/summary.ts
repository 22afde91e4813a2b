import type { Problem } from '../problems/index.js';
import { FactChanges } from '../plan/fact_changes.js';
import type { TableName } from '../../model/tables/index.js';

/** What an import did, or would do, to the assertions of one table. */
export interface TableSummary {
  rows: number;
  added: number;
  /** Assertions whose row, locator, method or recorder changed. */
  changed: number;
  retracted: number;
}

/** What an import did, or would do, by table. */
export class Summary {
  readonly tables = new Map<TableName, TableSummary>();
  /** What of it was doubted: in a dry run also what would stop it. */
  doubts: readonly Problem[] = [];
  readonly facts = new FactChanges();

  /** @param rowsRead rows of each table that were read */
  constructor(rowsRead: ReadonlyMap<TableName, number>) {
    for (const [table, rows] of rowsRead) this.#of(table).rows = rows;
  }

  count(table: TableName, counts: Partial<Omit<TableSummary, 'rows'>>): void {
    const summary = this.#of(table);
    summary.added += counts.added ?? 0;
    summary.changed += counts.changed ?? 0;
    summary.retracted += counts.retracted ?? 0;
  }

  /** How many assertions were retracted, or would be. */
  get retractedCount(): number {
    return [...this.tables.values()].reduce((sum, { retracted }) => sum + retracted, 0);
  }

  /** Whether the graph is as it was. */
  get unchanged(): boolean {
    return [...this.tables.values()].every(({ added, changed, retracted }) => added + changed + retracted === 0);
  }

  #of(table: TableName): TableSummary {
    let summary = this.tables.get(table);
    if (!summary) this.tables.set(table, (summary = { rows: 0, added: 0, changed: 0, retracted: 0 }));
    return summary;
  }
}
