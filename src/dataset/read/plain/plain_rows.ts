import { shown, type ProblemList } from '../../problems/index.js';
import { ALL_SHEETS, type FileRecord } from '../records/file_form.js';
import { SetAsideCells } from '../set_aside_cells.js';
import type { AroundHeader, RowReader } from '../records/read_rows.js';
import type { PlainBinding } from './bind.js';
import { datesOfEvents } from './dates_of_events.js';
import { blankRows } from './blank_rows.js';
import { bindPlainHeader } from './bind_header.js';
import type { Headers } from './headers.js';
import type { MappedTable } from './mapping/mapped_tables.js';
import { isAwaiting } from './doubts/words.js';
import { UnknownColumn } from './rows/prepared_rows.js';
import { SheetsLacking } from './sheets_lacking.js';
import { noteStripped } from './stripped_roles.js';
import { TableRows, type OneFile } from './table_rows.js';

/** The rows of a plain file, sheet after sheet: prepared as each of its tables says, then read. */
export class PlainRows implements RowReader {
  /** What became of the rows, by table and sheet. */
  readonly done: TableRows[] = [];
  /** Names that the lists of kinds have, and that occur: as they are compared. */
  readonly found: ReadonlySet<string>[] = [];
  #tables: readonly TableRows[] = [];
  /** Rows that wait until all were looked at. */
  #waiting: { cells: readonly string[]; row: number }[] | undefined;
  #headers: Headers | undefined;
  #blank: readonly number[] = [];
  #setAside: SetAsideCells | undefined;
  /** Rows that some table left out by what stands under a header. */
  readonly #skipped: number[] = [];
  /** Where several sheets are read, which need not all have the same headers. */
  readonly #lacking: SheetsLacking | undefined;

  /** @param namesSheets whether places have the name of the sheet, as several are read */
  constructor(
    private readonly tables: readonly MappedTable[],
    private readonly file: OneFile,
    private readonly namesSheets: boolean,
  ) {
    if (tables[0]!.reading.sheet === ALL_SHEETS) this.#lacking = new SheetsLacking();
  }

  header(header: FileRecord, { above, next, sheet, setAside }: AroundHeader): boolean {
    this.#finishSheet();
    const { reading } = this.file;
    reading.sheet = this.namesSheets ? sheet : undefined;
    this.#lacking?.begin();
    const found = { header, next, sheet, lacking: this.#lacking };
    const bindings = bindPlainHeader(this.tables, found, reading.file, this.#problems);
    if (!bindings) return false;
    this.#headers = bindings[0]!.headers;
    this.#blank = this.#headers.texts.flatMap((text, at) =>
      text === '' && !bindings.some((binding) => binding.isKnown(at)) ? [at] : [],
    );
    this.#doubtKind(bindings, header.row, [sheet ?? '', ...above.flatMap(({ cells }) => cells)]);
    this.tables.forEach((table, i) => this.#noteDates(table, bindings[i]!));
    this.found.push(...bindings.map(({ ways }) => ways.found));
    try {
      this.#tables = this.tables.map((table, i) => {
        const binding = bindings[i]!;
        return new TableRows(table, binding, this.file, blankRows(table.of, binding, bindings));
      });
    } catch (error) {
      if (!(error instanceof UnknownColumn)) throw error;
      const place = { file: reading.file, column: error.column };
      this.#problems.add('OPTION_COLUMN', place, shown(error.column), 'No header holds it.');
      return false;
    }
    const read = new Set(bindings.flatMap((binding) => [...binding.read]));
    const { file } = reading;
    this.#setAside =
      setAside &&
      new SetAsideCells(
        setAside,
        this.#headers.texts,
        (at) => read.has(at),
        (code, place, found) => this.#problems.add(code, { file, ...place }, found),
      );
    this.#waiting = this.#tables.some(({ prepared }) => prepared.waits) ? [] : undefined;
    return true;
  }

  row(cells: readonly string[], row: number): void {
    const header = this.#headers?.again(cells);
    if (header) return this.#problems.add(header, { file: this.file.reading.file, row });
    if (this.#blank.length > 0) {
      this.file.reading.begin(row);
      this.file.reading.checkHeadless(this.#blank, cells);
    }
    if (!this.#waiting) return this.#prepare(cells, row);
    for (const { prepared } of this.#tables) prepared.lookAt(cells);
    this.#waiting.push({ cells, row });
  }

  finish(): void {
    this.#finishSheet();
    const [first, ...further] = this.#skipped;
    const { file } = this.file.reading.setting;
    if (first !== undefined) this.#problems.add('ROW_SKIPPED', { file, row: first }, '', '', further.length);
    this.#lacking?.finish(this.#problems);
    noteStripped(new Map(this.done.flatMap(({ stripped }) => [...stripped])), file, this.#problems);
  }

  get #problems(): ProblemList {
    return this.file.reading.setting.problems;
  }

  #prepare(cells: readonly string[], row: number): void {
    for (const { prepared } of this.#tables) prepared.prepare(cells, row);
    if (this.#setAside && !this.#tables.every(({ skipped }) => skipped.at(-1) === row)) this.#setAside.row(cells, row);
  }

  #finishSheet(): void {
    for (const { cells, row } of this.#waiting ?? []) this.#prepare(cells, row);
    this.done.push(...this.#tables);
    this.#skipped.push(...new Set(this.#tables.flatMap(({ skipped }) => skipped)));
    this.#tables = [];
    this.#waiting = undefined;
  }

  #noteDates(table: MappedTable, binding: PlainBinding): void {
    const { dated } = this.file.reading.setting.gathered;
    const found = dated.has(table.of.name) ? undefined : datesOfEvents(table, binding);
    if (found) dated.set(table.of.name, found);
  }

  /**
   * Whoever is on a list of invitations or registrations did not attend by that.
   * @param titles the name of the sheet, and what stands above the header
   */
  #doubtKind(bindings: readonly PlainBinding[], row: number, titles: readonly string[]): void {
    const isSilent = this.tables.some(
      ({ of }, i) =>
        of.name === 'participations' && (!bindings[i]!.isBound('status') || bindings[i]!.layout.matrix !== undefined),
    );
    if (!isSilent) return;
    const { reading } = this.file;
    const found = [reading.setting.file, ...titles, ...bindings[0]!.headers.texts].find(isAwaiting);
    if (found !== undefined) this.#problems.add('LIST_KIND', { file: reading.file, row }, shown(found));
  }
}
