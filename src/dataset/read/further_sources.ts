import type { Column } from '../../model/tables/index.js';
import { BoundColumn } from './cells/bound_column.js';
import type { FileReading } from './file_reading.js';

/** Headers of what a row says of its second source, to its ninth: `source_2`, `quote_2`, `locator_2`. */
const FURTHER = /^(source|quote|locator)[\s_-]*([2-9])$/i;

/** The columns of a file as one further source of a row has them: its own source, quote and locator in place of the first’s. */
export interface FurtherSource {
  number: number;
  bound: BoundColumn[];
  own: BoundColumn[];
}

/** The columns that headers have for further sources, while a header is read. */
export class FurtherSources {
  readonly #own = new Map<number, BoundColumn[]>();

  /** @returns whether the header is one of a further source, and not there already */
  add(header: string, index: number, columns: readonly Column[]): 'ADDED' | 'REPEATED' | 'NONE' {
    const [, name = '', number = ''] = FURTHER.exec(header) ?? [];
    const column = columns.find((candidate) => candidate.name === name.toLowerCase());
    if (!column) return 'NONE';
    const own = this.#own.get(Number(number)) ?? [];
    if (own.some((other) => other.column === column)) return 'REPEATED';
    this.#own.set(Number(number), [...own, new BoundColumn(column, '', index, header)]);
    return 'ADDED';
  }

  /** @param bound the columns as the first source has them */
  of(bound: readonly BoundColumn[]): FurtherSource[] {
    const shared = bound.filter(({ column }) => !FURTHER.test(`${column.name}_2`));
    return [...this.#own]
      .sort(([a], [b]) => a - b)
      .map(([number, own]) => ({ number, own, bound: [...shared, ...own] }));
  }
}

/** Whether a row has a further source. A quote or a place without the source that they are of is a problem. */
export function hasSource({ number, own }: FurtherSource, cells: readonly string[], reading: FileReading): boolean {
  const filled = own.filter((bound) => bound.raw(cells).trim() !== '');
  if (filled.length === 0) return false;
  if (filled.some(({ column }) => column.name === 'source')) return true;
  reading.complain('VALUE_MISSING', `source_${number}`, '', 'a reference to one source');
  return false;
}
