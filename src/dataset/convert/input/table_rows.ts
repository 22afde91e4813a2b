import { fold } from '../../../model/identity/folding.js';
import { placedText, ProblemList, shown, type DoubtCode } from '../../problems/index.js';
import { headerTexts } from '../../read/header.js';
import type { TableFile } from '../../read/records/file_form.js';
import { readRows, type RowReader } from '../../read/records/read_rows.js';
import { SetAsideCells } from '../../read/set_aside_cells.js';
import type { Conversion } from '../conversion.js';

/** A header without what does not matter: case, spaces, hyphens, underscores. */
export const headerKey = (header: string): string => fold(header).replace(/[\s_-]+/g, '');

/** A row of a table, of which one column after the other is taken. */
export class TableRow {
  readonly #taken = new Set<string>();

  constructor(
    private readonly conversion: Conversion,
    /** What a row is, in the words of the format: `statement`. */
    readonly what: string,
    private readonly cells: ReadonlyMap<string, { header: string; cell: string }>,
    /** Its place in the file, as a locator. */
    readonly locator: string,
    /** Its place, for people. */
    readonly place: string,
  ) {}

  /** The cell under the first of these headers that the table has; undefined where it is blank. */
  text(...headers: readonly string[]): string | undefined {
    for (const header of headers) {
      const key = headerKey(header);
      const found = this.cells.get(key);
      if (!found) continue;
      this.#taken.add(key);
      return found.cell.trim() || undefined;
    }
    return undefined;
  }

  /** Counts the filled cells that nobody took. */
  leaveRest(): void {
    for (const [key, { header, cell }] of this.cells) {
      if (this.#taken.has(key) || cell.trim() === '') continue;
      this.conversion.leftOut.note('FIELD', `${this.what}.${header}`, this.place);
    }
  }
}

/** Makes rows of a table whose first row is its header. */
export class RowMaker {
  #headers: readonly string[] = [];

  constructor(
    private readonly conversion: Conversion,
    private readonly what: string,
    /** Headers that every table of the kind has; several in one are other words for the same. */
    private readonly required: readonly (readonly string[])[],
    /** The header that holds a column under another name. */
    private readonly map: ReadonlyMap<string, string> = new Map(),
    /** The file or sheet, where there are several. */
    private readonly of?: string,
  ) {}

  #row(number: number): string {
    return `row ${number}${this.of === undefined ? '' : ` of ${this.of}`}`;
  }

  header(cells: readonly string[]): void {
    const renamed = new Map([...this.map].map(([column, header]) => [headerKey(header), column]));
    const written = cells.map((cell) => cell.trim());
    for (const header of this.map.values()) {
      if (!written.some((one) => headerKey(one) === headerKey(header))) {
        this.conversion.problem(this.#row(1), `there is no header ${shown(header)}, which --map names.`);
      }
    }
    this.#headers = written.map((header) => renamed.get(headerKey(header)) ?? header);
    const keys = this.#headers.map(headerKey);
    for (const words of this.required) {
      if (words.some((word) => keys.includes(headerKey(word)))) continue;
      const found = this.#headers.map(shown).join(', ');
      this.conversion.problem(this.#row(1), `there is no column ${words.map(shown).join(' or ')} among ${found}.`);
    }
    const repeated = keys.find((key, index) => key !== '' && keys.indexOf(key) !== index);
    if (repeated !== undefined)
      this.conversion.problem(this.#row(1), `the column ${shown(repeated)} stands there twice.`);
  }

  /** @param number counted from 1, the header */
  row(cells: readonly string[], number: number): TableRow {
    const entries = this.#headers.map(
      (header, index) => [headerKey(header), { header, cell: cells[index] ?? '' }] as const,
    );
    return new TableRow(this.conversion, this.what, new Map(entries), `row=${number}`, this.#row(number));
  }
}

/** The rows of a table, as text with separators or a workbook. @throws DatasetProblems where it cannot be read */
export async function readTable(
  path: string,
  maker: Pick<RowMaker, 'header' | 'row'>,
  conversion: Conversion,
): Promise<TableRow[]> {
  const rows: TableRow[] = [];
  const reader: RowReader = {
    header: ({ cells }) => {
      maker.header(cells);
      return true;
    },
    row: (cells, number) => void rows.push(maker.row(cells, number)),
  };
  await readAll({ path, file: conversion.setting.file }, reader, conversion);
  return rows;
}

/**
 * Reads a table or workbook whole. What of it is hidden or struck out is among the notes on the conversion.
 * @throws DatasetProblems where anything of it cannot be read
 */
export async function readAll(source: TableFile, reader: RowReader, { notes }: Conversion): Promise<void> {
  const problems = new ProblemList();
  let aside: SetAsideCells | undefined;
  const telling: RowReader = {
    header(header, around) {
      const isRead = reader.header(header, around);
      const { setAside, sheet } = around;
      const file = sheet === undefined ? source.file : `${source.file}, sheet ${shown(sheet)}`;
      const tell = (code: DoubtCode, place: object, found: string): void =>
        problems.add(code, { file, ...place }, found);
      aside = isRead && setAside ? new SetAsideCells(setAside, headerTexts(header.cells), () => true, tell) : undefined;
      return isRead;
    },
    row(cells, row) {
      reader.row(cells, row);
      aside?.row(cells, row);
    },
  };
  await readRows(source, telling, problems);
  problems.throwErrors();
  notes.push(...problems.told().map(placedText));
}
