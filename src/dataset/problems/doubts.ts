import { isAccepted, acceptedTogether, acceptedValue, type Acceptance } from './acceptance.js';
import { PROBLEMS, type DoubtCode } from './catalogue.js';
import { sentenceOf, type Place, type Problem } from './problem.js';
import { printable } from './shown.js';

/** Of one doubt in one column of one file, so many rows are shown; the others are counted. */
const SHOWN = 5;

/** The same doubt about the same value, in one column of one file. */
interface Occurrences {
  found: string;
  expected: string;
  count: number;
  /** The first rows. */
  rows: (number | undefined)[];
}

interface Slot {
  code: DoubtCode;
  place: Place;
  byFound: Map<string, Occurrences>;
}

/** Doubts by code, file and column: each is told once, with how often it was found and where first. */
export class Doubts {
  readonly #slots = new Map<string, Slot>();

  /** @param further how many times besides the same was found, in rows that are not told */
  add(code: DoubtCode, place: Place, found: string, expected: string, further = 0): void {
    const name = `${code}\n${place.file}\n${place.column ?? ''}`;
    let slot = this.#slots.get(name);
    if (!slot) this.#slots.set(name, (slot = { code, place, byFound: new Map() }));
    const occurrences = slot.byFound.get(found);
    if (!occurrences) slot.byFound.set(found, { found, expected, count: 1 + further, rows: [place.row] });
    else {
      occurrences.count += 1 + further;
      if (occurrences.rows.length < SHOWN) occurrences.rows.push(place.row);
    }
  }

  /** Doubts that are not accepted, and as warnings those that are. */
  told(acceptance: Acceptance): Problem[] {
    return [...this.#slots.values()].flatMap(({ code, place, byFound }) => {
      const isMeant = ({ found }: Occurrences): boolean => isAccepted(acceptance, code, found);
      const all = [...byFound.values()];
      return [
        ...problemOf(
          'DOUBT',
          code,
          place,
          all.filter((each) => !isMeant(each)),
        ),
        ...problemOf('WARNING', code, place, all.filter(isMeant)),
      ];
    });
  }

  /** What of it was accepted: the values that were found. */
  accepted(acceptance: Acceptance): Acceptance {
    const found = [...this.#slots.values()].flatMap(({ code, byFound }) =>
      [...byFound.keys()]
        .filter((value) => isAccepted(acceptance, code, value))
        .map((value) => ({ [code]: [acceptedValue(value)] })),
    );
    return acceptedTogether(...found);
  }
}

function problemOf(
  severity: 'DOUBT' | 'WARNING',
  code: DoubtCode,
  { file, column, instead }: Place,
  all: readonly Occurrences[],
): Problem[] {
  const [first] = all;
  if (!first) return [];
  const { found, expected } = first;
  const rows = all
    .flatMap((each) => each.rows.map((row) => ({ row, found: each.found })))
    .sort((a, b) => (a.row ?? 0) - (b.row ?? 0))
    .slice(0, SHOWN);
  return [
    {
      ...{ file, row: rows[0]!.row, column, code, severity, found, expected },
      message: sentenceOf(PROBLEMS[code], found, expected),
      rows,
      ...(instead && { instead: printable(instead) }),
      values: all.map((each) => ({ found: each.found, count: each.count })),
      count: all.reduce((sum, { count }) => sum + count, 0),
    },
  ];
}
