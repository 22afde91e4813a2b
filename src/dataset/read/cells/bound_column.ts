import type { EntityKind } from '../../../model/identity/entity_id.js';
import { propertyName, type Column } from '../../../model/tables/index.js';
import type { Value } from '../../../model/tables/assertion_row.js';
import type { Mention } from '../mention.js';
import { readCell } from './cell.js';
import { Complaint } from './complaint.js';
import type { DateReading } from './dates.js';

/** So many different cells of a column are remembered. */
const REMEMBERED = 50_000;

/** How it is told of which kind what a cell names is, in a column that takes several. */
export interface ToldKind {
  /** Position of the cells that tell it. */
  at?: number;
  /** Undefined where the text says so itself. */
  of: (text: string, cells: readonly string[]) => EntityKind | Complaint | undefined;
}

/** How the cells of a column are to be read. */
export interface ColumnReading {
  /** Stands for blank cells. */
  constant?: string;
  /** What a cell means, by what is found in it. */
  meaning?: (cell: string) => string;
  dates?: DateReading;
  kind?: ToldKind;
  /** Where blank cells repeat the one above: the column that decides, or the empty text where it is this one. */
  filledAfter?: string;
}

/** A column of a table and where a file has it. Cells that repeat are read once. */
export class BoundColumn {
  /** The property of the graph that holds its values. */
  readonly property: string;
  /** What the cells of a reference column name, by their slots. */
  readonly mentions = new Map<string, Mention>();
  readonly #read = new Map<string, Value | Complaint>();

  constructor(
    readonly column: Column,
    /** The language of a localised column (`name__id`), or the empty text. */
    readonly language: string,
    /** Position among the cells; undefined where only its constant has the value. */
    readonly index: number | undefined,
    /** The header as the file writes it; the name of the column where it has none. */
    readonly header: string,
    private readonly way: ColumnReading = {},
  ) {
    this.property = propertyName(language ? `${column.name}__${language}` : column.name);
  }

  get filledAfter(): string | undefined {
    return this.way.filledAfter;
  }

  /** Whether it is a name, a title or a note, or names what a row speaks of: no place for contact data. */
  get takesNames(): boolean {
    const { part, type, name } = this.column;
    return part === 'name' || type === 'reference' || type === 'slug' || ['title', 'note', 'text'].includes(name);
  }

  /** Whether it is a text in which a word for nothing is no value. (NA is Namibia, and what a source writes may be "-".) */
  get takesWords(): boolean {
    const { type, name } = this.column;
    return type === 'text' && name !== 'country' && !name.endsWith('_as_written');
  }

  /** The cell as it is written, what it means where that was said, or the constant. */
  raw(cells: readonly string[]): string {
    const cell = this.index === undefined ? '' : (cells[this.index] ?? '');
    const { constant = '', meaning } = this.way;
    if (cell === '') return constant;
    if (!meaning) return cell;
    return this.column.list ? cell.split(';').map(meaning).join(';') : meaning(cell);
  }

  /** What tells apart what cells name: the cell, with the one that tells its kind. */
  mentionSlot(cells: readonly string[]): string {
    const { at } = this.way.kind ?? {};
    return at === undefined ? this.raw(cells) : `${this.raw(cells)}\u001f${cells[at] ?? ''}`;
  }

  /** The kind of what a cell names, where the reading tells it. */
  kindOf(text: string, cells: readonly string[]): EntityKind | Complaint | undefined {
    return this.way.kind?.of(text, cells);
  }

  /** Whether the cell itself is filled. */
  isFilled(cells: readonly string[]): boolean {
    return this.index !== undefined && (cells[this.index] ?? '').trim() !== '';
  }

  /** Reads a filled, clean cell. */
  read(text: string): Value | Complaint {
    if (this.column.type === 'text') return text;
    let value = this.#read.get(text);
    if (value === undefined) {
      value = readCell(this.column, text, this.way.dates);
      if (this.#read.size < REMEMBERED) this.#read.set(text, value);
    }
    return value;
  }
}
