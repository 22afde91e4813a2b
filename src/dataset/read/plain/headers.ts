import { plainSpelling, plainWord } from '../../../model/identity/spelling.js';
import { headerTexts } from '../header.js';

const JOINS = '+';

/** The headers of a file, to be found as options write them: case, spaces, hyphens and underscores do not matter. */
export class Headers {
  readonly texts: readonly string[];
  readonly #words: readonly string[];
  /** No cell that is a header is longer, whatever its spaces. */
  readonly #longest: number;

  constructor(cells: readonly string[]) {
    this.texts = headerTexts(cells);
    this.#words = this.texts.map(plainWord);
    this.#longest = 2 * Math.max(0, ...this.texts.map(({ length }) => length));
  }

  /**
   * Whether a row is a header too: the same again, or part of it, as where pages were put below each other, or its columns in another
   * order, with which a second table begins.
   */
  again(cells: readonly string[]): 'HEADER_AGAIN' | 'HEADER_MOVED' | undefined {
    const first = cells.find((cell) => cell !== '') ?? '';
    // (Most rows begin with no header.)
    if (!this.#mayBeOne(first)) return undefined;
    const words = cells.map(plainWord);
    const filled = words.filter(Boolean);
    if (filled.length < 2 || !filled.every((word) => this.#words.includes(word))) return undefined;
    if (words.every((word, at) => word === '' || word === this.#words[at])) return 'HEADER_AGAIN';
    return filled.every((word, at) => filled.indexOf(word) === at) ? 'HEADER_MOVED' : undefined;
  }

  #mayBeOne(cell: string): boolean {
    return cell.length <= this.#longest && this.#words.includes(plainWord(cell));
  }

  /** The positions of a header: those that are written so, else those that differ in what does not matter. */
  positions(header: string): number[] {
    const text = plainSpelling(header);
    const same = this.#where((at) => this.texts[at] === text);
    const word = plainWord(header);
    return same.length > 0 ? same : this.#where((at) => this.#words[at] === word);
  }

  /**
   * The positions of one header, or of several joined with `+`. Undefined where one of them is not there, or more than
   * once.
   */
  joined(header: string): number[] | undefined {
    const whole = this.positions(header);
    if (whole.length === 1) return whole;
    const parts = header.split(JOINS).map((part) => this.positions(part));
    return whole.length === 0 && parts.length > 1 && parts.every(({ length }) => length === 1)
      ? parts.flat()
      : undefined;
  }

  /** Whether a header, or one of those that are joined, is not there at all. */
  lacks(header: string): boolean {
    const lacks = (one: string): boolean => this.positions(one).length === 0;
    return lacks(header) && header.split(JOINS).some(lacks);
  }

  #where(isOne: (at: number) => boolean): number[] {
    return this.texts.flatMap((_, at) => (isOne(at) ? [at] : []));
  }
}
