import { isEntityTable, type Table } from '../../../model/tables/index.js';
import { shown } from '../../problems/index.js';
import { EntityReader } from '../entity_reader.js';
import { FactReader } from '../fact_reader.js';
import type { FileReading } from '../file_reading.js';
import { Implied } from '../implied.js';
import { ALL_SHEETS, type FileRecord } from '../records/file_form.js';
import type { RowReader } from '../records/read_rows.js';
import type { PlainBinding } from './bind.js';
import { bindPlainHeader } from './bind_header.js';
import { isAwaiting } from './doubts/words.js';
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
  /** Rows that were left out. */
  readonly #skipped: number[] = [];
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
    this.#rows?.finish();
    this.#rows = undefined;
    if (this.reading.sheet === ALL_SHEETS) this.file.sheet = sheet;
    const { file } = this.file;
    const { problems } = this.file.setting;
    const binding = bindPlainHeader(this.of, this.reading, { header, next, sheet }, file, problems);
    if (!binding) return false;
    this.#blank = binding.blank;
    if (this.of.name === 'participations') this.#doubtKind(binding, header.row, sheet);
    const reader = this.#readerOf(binding);
    try {
      this.#rows = new PreparedRows(this.of, this.reading, binding, {
        take: (cells, row) => {
          this.file.begin(row);
          reader.row(cells);
        },
        skipped: (row) => {
          this.#skipped.push(row);
        },
        isHeader: (row) => {
          this.file.begin(row);
          this.file.warn('HEADER_AGAIN', undefined);
        },
        doubt: (code, row, column, found) => {
          this.file.begin(row);
          this.file.warn(code, column, shown(found));
        },
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
    const [first, ...further] = this.#skipped;
    const { file, problems } = this.file.setting;
    if (first !== undefined) problems.add('ROW_SKIPPED', { file, row: first }, '', '', further.length);
    this.#implied.finish();
  }

  /** Whoever is on a list of invitations or registrations did not attend by that. */
  #doubtKind(binding: PlainBinding, row: number, sheet = ''): void {
    if (binding.isBound('status') && !binding.layout.matrix) return;
    const found = [this.file.setting.file, sheet, ...binding.headers.texts].find(isAwaiting);
    if (found !== undefined) this.file.setting.problems.add('LIST_KIND', { file: this.file.file, row }, shown(found));
  }

  #readerOf({ bound }: PlainBinding): Reader {
    if (isEntityTable(this.of)) return new EntityReader(this.of, this.file, bound, this.#implied);
    if (this.of.name === 'participations') return new WideReader(this.file, bound, this.#implied);
    return new FactReader(this.of, this.file, bound, this.#implied);
  }
}
