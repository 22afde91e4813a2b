import { shown } from '../../../problems/index.js';
import type { Conversion } from '../../conversion.js';
import { doubtOnText } from '../../../read/plain/doubts/words.js';
import type { TableRow } from '../../input/table_rows.js';

const TRUE = ['true', '1', 'yes'];
const FALSE = ['false', '0', 'no'];
const isTruth = (text: string): boolean => [...TRUE, ...FALSE].includes(text.toLowerCase());

/** Reads the qualifier of statements: of a boolean, 0 is against; of any other scale, only the sign is kept. */
export class Agreement {
  readonly #isBoolean: boolean;

  constructor(
    rows: readonly TableRow[],
    private readonly conversion: Conversion,
  ) {
    const values = new Set(rows.flatMap((row) => agreementOf(row)?.toLowerCase() ?? []));
    this.#isBoolean = [...values].every(isTruth) || [...values].some((value) => isTruth(value) && /\p{L}/u.test(value));
  }

  /** How the qualifier was read, for whoever uses the package. */
  get note(): string {
    return this.#isBoolean
      ? 'The agreement has two values: read as true or false, 0 (or false) is a stance against.'
      : 'The agreement is a scale: of its values the sign is kept.';
  }

  /** 1, 0 or −1; undefined, with a problem, where the cell is neither a truth value nor a whole number. */
  polarity(row: TableRow): string | undefined {
    const written = agreementOf(row);
    if (written === undefined) {
      this.conversion.leftOut.note('RECORD', 'statement without agreement', row.place);
      return undefined;
    }
    if (this.#isBoolean) return this.#ofTruth(written, row);
    if (!/^-?\d+$/.test(written)) {
      this.conversion.problem(
        row.place,
        `the agreement ${shown(written)} is neither true or false nor a whole number.`,
      );
      return undefined;
    }
    const sign = String(Math.sign(Number(written)) || 0);
    if (sign !== written) this.conversion.leftOut.note('VALUE', `agreement ${written}, kept as ${sign}`, row.place);
    return sign;
  }

  #ofTruth(written: string, row: TableRow): string | undefined {
    if (TRUE.includes(written.toLowerCase())) return '1';
    if (FALSE.includes(written.toLowerCase())) return '-1';
    this.conversion.problem(
      row.place,
      `the agreement ${shown(written)} is neither true nor false, as others of the file are.`,
    );
    return undefined;
  }
}

/** Undefined where it is blank, or a word for nothing such as NA. */
export function agreementOf(row: TableRow): string | undefined {
  const written = row.text('agreement');
  const isNothing = written !== undefined && !isTruth(written) && doubtOnText(written) === 'PLACEHOLDER_NAME';
  return isNothing ? undefined : written;
}
