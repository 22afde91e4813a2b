import { fold } from '../../../../model/identity/folding.js';
import { plainSpelling } from '../../../../model/identity/spelling.js';
import type { Table } from '../../../../model/tables/index.js';
import type { ProblemCode } from '../../../problems/index.js';
import type { PlainBinding } from '../bind.js';
import { AGENT_COLUMNS, plainColumn } from '../columns.js';
import { isTotal } from '../doubts/words.js';
import type { Reading } from '../mapping/reading.js';
import { keyTexts, type KeyText } from './key_texts.js';
import {
  blanking,
  filling,
  joining,
  skipping,
  splitting,
  strippingRoles,
  unfolding,
  type Cells,
  type Step,
} from './steps.js';

/** What an option names that is neither a column with a header nor a header. */
export class UnknownColumn extends Error {
  constructor(readonly column: string) {
    super(column);
  }
}

/** What becomes of rows, and what is doubted of them. */
export interface Then {
  take(cells: Cells, row: number): void;
  skipped(row: number): void;
  /** A role was taken from a name. */
  stripped: (before: string, after: string, row: number) => void;
  /** Notes what is to be asked, or mended. */
  doubt(code: ProblemCode, row: number, header: string | undefined, found: string, expected?: string): void;
}

/** The rows of a file as its reading says: some left out, filled, or made several of, before they are read. */
export class PreparedRows {
  readonly #steps: readonly Step[];
  /** Whether rows have to wait until all were looked at, as what is a list depends on the names in others. */
  readonly waits: boolean;
  readonly #known = new Map<number, Set<string>>();
  readonly #lists: readonly { at: number; separators: readonly string[] }[];
  readonly #isSkipped: (cells: Cells) => boolean;
  readonly #event: number | undefined;

  /** @throws UnknownColumn */
  constructor(
    private readonly of: Table,
    private readonly reading: Reading,
    private readonly binding: PlainBinding,
    private readonly then: Then,
  ) {
    this.#lists = Object.entries(reading.split ?? {}).flatMap(([name, separators]) =>
      this.#positions(name).map((at) => ({ at, separators: [separators].flat() })),
    );
    this.waits = this.#lists.some(({ separators }) => separators.includes(','));
    const skips = Object.entries(reading.skip ?? {}).map(([header, texts]) => ({
      at: binding.headers.positions(header),
      texts,
    }));
    this.#isSkipped = reading.skip ? skipping(skips) : () => false;
    this.#event = this.#indexOf('event');
    this.#steps = this.#made();
  }

  /** Looks at a row before the first is prepared, where they wait. */
  lookAt(cells: Cells): void {
    for (const { at } of this.#lists) this.#know(at, cells[at] ?? '');
  }

  prepare(cells: Cells, row: number): void {
    if (this.#isSkipped(cells)) return this.then.skipped(row);
    const first = cells.find((cell) => cell !== '' && cell.trim() !== '') ?? '';
    if (isTotal(first)) {
      this.then.doubt('TOTAL_ROW', row, undefined, first);
      if (this.#event !== undefined && (cells[this.#event] ?? '').trim() === '') return;
    }
    if (this.#steps.length === 0) return this.then.take(cells, row);
    const rows = this.#steps.reduce<readonly Cells[]>((made, step) => made.flatMap((one) => step(one, row)), [cells]);
    for (const one of rows) this.then.take(one, row);
  }

  #made(): Step[] {
    const { blank, fillDown, stripRole } = this.reading;
    const { layout, headers } = this.binding;
    const steps: Step[] = [];
    if (blank) steps.push(blanking(blank));
    if (fillDown) steps.push(filling(fillDown.map((name) => this.#positions(name))));
    const crossed = (row: number): void => this.then.doubt('LISTS_CROSSED', row, undefined, '');
    if (this.#lists.length > 0) steps.push(splitting(this.#lists, (at, name) => this.#isKnown(at, name), crossed));
    if (layout.width > headers.texts.length) steps.push(joining(layout.joins, layout.width, this.#keyTexts()));
    if (layout.matrix) {
      const doubt = (mark: string, header: string, row: number): void =>
        this.then.doubt('MATRIX_MARKS', row, header, mark);
      steps.push(unfolding(layout.matrix, headers.texts, doubt));
    }
    if (stripRole) {
      const [capacity, role] = [this.#indexOf('capacity'), this.#indexOf('roles')];
      const names = AGENT_COLUMNS.map((name) => this.#indexOf(name)).filter((at) => at !== undefined);
      if (capacity !== undefined && role !== undefined)
        steps.push(strippingRoles(names, { capacity, role }, this.then.stripped));
    }
    return steps;
  }

  #keyTexts(): (row: number) => KeyText {
    let at = 0;
    const text = keyTexts(this.of, this.reading, this.binding, (header, found, { code, expected }) => {
      this.then.doubt(code, at, header, found, expected);
    });
    return (row) => {
      at = row;
      return text;
    };
  }

  #indexOf(name: string): number | undefined {
    return this.binding.bound.find(({ column }) => column.name === name)?.index;
  }

  /** Where a column has its cells in the file: by its name, or by a header. */
  #positions(name: string): readonly number[] {
    const named = plainColumn(this.of, name);
    const index = 'column' in named && this.binding.bound.find(({ column }) => column === named.column)?.index;
    if (typeof index === 'number') return this.binding.layout.joins.find(({ at }) => at === index)?.of ?? [index];
    const positions = this.binding.headers.positions(name);
    if (positions.length === 0 && !this.binding.mayLack(name)) throw new UnknownColumn(name);
    return positions;
  }

  #know(at: number, cell: string): void {
    let known = this.#known.get(at);
    if (!known) this.#known.set(at, (known = new Set()));
    if (!cell.includes(',')) known.add(fold(plainSpelling(cell)));
  }

  #isKnown(at: number, name: string): boolean {
    return this.#known.get(at)?.has(fold(plainSpelling(name))) ?? false;
  }
}
