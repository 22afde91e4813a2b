import { shown } from '../../../problems/index.js';
import type { Conversion } from '../../conversion.js';
import type { TableRow } from '../../input/table_rows.js';

const TRUE = ['true', '1', 'yes'];
const FALSE = ['false', '0', 'no'];

/** Reads the qualifier of statements: of a boolean, 0 is against; of any other scale, only the sign is kept. */
export class Agreement {
  readonly #isBoolean: boolean;

  constructor(
    rows: readonly TableRow[],
    private readonly conversion: Conversion,
  ) {
    this.#isBoolean = rows.every((row) => {
      const value = agreementOf(row)?.toLowerCase();
      return value === undefined || TRUE.includes(value) || FALSE.includes(value);
    });
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
    if (this.#isBoolean) return TRUE.includes(written.toLowerCase()) ? '1' : '-1';
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
}

export const agreementOf = (row: TableRow): string | undefined => row.text('agreement');
