import { isEntityTable } from '../../../model/tables/index.js';
import { shown } from '../../problems/index.js';
import type { BoundColumn } from '../cells/bound_column.js';
import { EntityReader } from '../entity_reader.js';
import { FactReader } from '../fact_reader.js';
import type { FileReading } from '../file_reading.js';
import { hasSource } from '../further_sources.js';
import type { Implied } from '../implied.js';
import type { AssumedPresence } from './assumed_presence.js';
import type { PlainBinding } from './bind.js';
import type { MappedTable } from './mapping/mapped_tables.js';
import { PreparedRows } from './rows/prepared_rows.js';
import { WideReader } from './wide_reader.js';

/** What the tables that come out of one file have in common. */
export interface OneFile {
  reading: FileReading;
  implied: Implied;
  presence: AssumedPresence;
}

/** The rows of one sheet as one table has them. */
export class TableRows {
  readonly prepared: PreparedRows;
  /** Rows that were left out by what stands under a header. */
  readonly skipped: number[] = [];
  /** Rows that said something. */
  readonly made = new Set<number>();
  /** Names that a role was taken from: what is left of each, and its first row. */
  readonly stripped = new Map<string, { after: string; row: number }>();
  /** Rows that hold nothing for this table. */
  readonly blank = new Set<number>();

  /**
   * @param isBlank whether a prepared row holds nothing for this table
   * @throws UnknownColumn
   */
  constructor(
    readonly table: MappedTable,
    binding: PlainBinding,
    private readonly file: OneFile,
    isBlank: (cells: readonly string[]) => boolean,
  ) {
    const { of, reading } = table;
    const { reading: read } = file;
    const reader = this.#readerOf(binding.bound);
    const further = binding.further.map((each) => ({ ...each, reader: this.#readerOf(each.bound) }));
    this.prepared = new PreparedRows(of, reading, binding, {
      take: (cells, row) => {
        if (isBlank(cells)) return void this.blank.add(row);
        read.begin(row, of.name);
        const before = read.setting.gathered.rows.length;
        reader.row(cells);
        // What is wrong with the row is said once.
        const others = read.failed ? [] : further.filter((each) => hasSource(each, cells, read));
        for (const other of others) {
          read.begin(row, of.name);
          other.reader.row(cells);
        }
        if (read.setting.gathered.rows.length > before) this.made.add(row);
      },
      skipped: (row) => {
        this.skipped.push(row);
      },
      stripped: (before, after, row) => {
        if (!this.stripped.has(before)) this.stripped.set(before, { after, row });
      },
      doubt: (code, row, column, found, expected) => {
        read.begin(row, of.name);
        read.warn(code, column, shown(found), expected);
      },
    });
  }

  #readerOf(bound: BoundColumn[]): { row(cells: readonly string[]): void } {
    const { of } = this.table;
    const { reading, implied, presence } = this.file;
    if (isEntityTable(of)) return new EntityReader(of, reading, bound, implied);
    if (of.name === 'participations') return new WideReader(reading, bound, implied, presence);
    return new FactReader(of, reading, bound, implied);
  }
}
