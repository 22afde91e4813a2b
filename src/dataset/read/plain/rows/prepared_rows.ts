import { fold } from '../../../../model/identity/folding.js';
import { plainSpelling } from '../../../../model/identity/spelling.js';
import type { Table } from '../../../../model/tables/index.js';
import type { PlainBinding } from '../bind.js';
import { plainColumn } from '../columns.js';
import type { Reading } from '../reading.js';
import { blanking, filling, joining, skipping, splitting, unfolding, type Cells, type Step } from './steps.js';

/** What an option names that is neither a column with a header nor a header. */
export class UnknownColumn extends Error {
  constructor(readonly column: string) {
    super(column);
  }
}

/** The rows of a file as its reading says: some left out, filled, or made several of, before they are read. */
export class PreparedRows {
  readonly #steps: readonly Step[];
  /** Rows that wait until all are there, as what is a list depends on the names in others. */
  readonly #waiting: { cells: Cells; row: number }[] | undefined;
  readonly #known = new Map<number, Set<string>>();
  readonly #lists: readonly { at: number; separator: string }[];
  /** Rows that were left out. */
  readonly left = { out: 0 };

  /** @throws UnknownColumn */
  constructor(
    private readonly of: Table,
    private readonly reading: Reading,
    private readonly binding: PlainBinding,
    private readonly take: (cells: Cells, row: number) => void,
  ) {
    this.#lists = Object.entries(reading.split ?? {}).flatMap(([name, separator]) =>
      this.#positions(name).map((at) => ({ at, separator })),
    );
    this.#waiting = this.#lists.some(({ separator }) => separator === ',') ? [] : undefined;
    this.#steps = this.#made();
  }

  add(cells: Cells, row: number): void {
    if (this.#waiting) {
      this.#waiting.push({ cells, row });
      for (const { at } of this.#lists) this.#know(at, cells[at] ?? '');
    } else this.#prepare(cells, row);
  }

  finish(): void {
    for (const { cells, row } of this.#waiting ?? []) this.#prepare(cells, row);
  }

  #prepare(cells: Cells, row: number): void {
    if (this.#steps.length === 0) return this.take(cells, row);
    const rows = this.#steps.reduce<readonly Cells[]>((made, step) => made.flatMap((one) => step(one)), [cells]);
    for (const one of rows) this.take(one, row);
  }

  #made(): Step[] {
    const { blank, fillDown, skip } = this.reading;
    const { layout, headers } = this.binding;
    const steps: Step[] = [];
    if (skip) {
      const skips = Object.entries(skip).map(([header, texts]) => ({ at: headers.positions(header), texts }));
      steps.push(skipping(skips, this.left));
    }
    if (blank) steps.push(blanking(blank));
    if (fillDown) steps.push(filling(fillDown.map((name) => this.#positions(name))));
    if (layout.width > headers.texts.length) steps.push(joining(layout.joins, layout.width));
    if (layout.matrix) steps.push(unfolding(layout.matrix, headers.texts));
    if (this.#lists.length > 0) steps.push(splitting(this.#lists, (at, name) => this.#isKnown(at, name)));
    return steps;
  }

  /** Where a column has its cells in the file: by its name, or by a header. */
  #positions(name: string): readonly number[] {
    const named = plainColumn(this.of, name);
    const index = 'column' in named && this.binding.bound.find(({ column }) => column === named.column)?.index;
    if (typeof index === 'number') return this.binding.layout.joins.find(({ at }) => at === index)?.of ?? [index];
    const positions = this.binding.headers.positions(name);
    if (positions.length === 0) throw new UnknownColumn(name);
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
