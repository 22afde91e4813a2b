import { isEntityTable, type Table } from '../../../model/tables/index.js';
import { shown } from '../../problems/index.js';
import { EntityReader } from '../entity_reader.js';
import { FactReader } from '../fact_reader.js';
import type { FileReading } from '../file_reading.js';
import { Implied } from '../implied.js';
import type { FileRecord } from '../records/file_form.js';
import type { RowReader } from '../records/read_rows.js';
import type { PlainBinding } from './bind.js';
import { bindPlainHeader } from './bind_header.js';
import type { Reading } from './reading.js';
import { PreparedRows, UnknownColumn } from './rows/prepared_rows.js';
import { WideReader } from './wide_reader.js';

interface Reader {
  row(cells: readonly string[]): void;
  finish?(): void;
}

/** The rows of a plain table, sheet after sheet: prepared as the reading says, then read. */
export class PlainRows implements RowReader {
  /** Rows of the file that were read. */
  read = 0;
  readonly #implied: Implied;
  readonly #ends: (() => void)[] = [];
  #rows: PreparedRows | undefined;
  #blank: readonly number[] = [];

  constructor(
    private readonly of: Table,
    private readonly reading: Reading,
    private readonly file: FileReading,
  ) {
    this.#implied = new Implied(file);
  }

  header(header: FileRecord, next: readonly FileRecord[], sheet?: string): boolean {
    const { file, problems } = this.file.setting;
    const binding = bindPlainHeader(this.of, this.reading, { header, next, sheet }, file, problems);
    if (!binding) return false;
    this.#rows?.finish();
    this.#blank = binding.blank;
    const reader = this.#readerOf(binding);
    try {
      this.#rows = new PreparedRows(this.of, this.reading, binding, (cells, row) => {
        this.file.begin(row);
        reader.row(cells);
      });
    } catch (error) {
      if (!(error instanceof UnknownColumn)) throw error;
      problems.add('OPTION_COLUMN', { file, column: error.column }, shown(error.column), 'No header holds it.');
      return false;
    }
    this.#ends.push(() => reader.finish?.());
    return true;
  }

  row(cells: readonly string[], row: number): void {
    this.read += 1;
    if (this.#blank.length > 0) {
      this.file.begin(row);
      this.file.checkHeadless(this.#blank, cells);
    }
    this.#rows?.add(cells, row);
  }

  finish(): void {
    this.#rows?.finish();
    for (const end of this.#ends) end();
    this.#implied.finish();
  }

  #readerOf({ bound }: PlainBinding): Reader {
    if (isEntityTable(this.of)) return new EntityReader(this.of, this.file, bound, this.#implied);
    if (this.of.name === 'participations') return new WideReader(this.file, bound, this.#implied);
    return new FactReader(this.of, this.file, bound, this.#implied);
  }
}
