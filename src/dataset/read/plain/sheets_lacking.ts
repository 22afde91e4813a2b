import type { Place, ProblemCode, ProblemList } from '../../problems/index.js';

/** What an option names and a sheet lacks. */
export interface Lack {
  place: Place;
  found: string;
  /** What follows in this sheet: a sentence. Blank: nothing, so that nobody is told. */
  follows: string;
  /** The error where no sheet has it. */
  refusal: { code: ProblemCode; place: Place; expected: string };
}

/**
 * What options name without which rows can be read, over several sheets. Sheets that are filled in by many hands do not
 * all have the same columns: where some have it, the others are told; what none has is a slip of the options.
 */
export class SheetsLacking {
  #sheets = 0;
  /** By what is named, and by the sheet. */
  readonly #lacks = new Map<string, Map<number, Lack>>();

  /** Another sheet. */
  begin(): void {
    this.#sheets += 1;
  }

  /** @param named tells what one option names from what others name */
  note(named: string, lack: Lack): void {
    const inSheets = this.#lacks.get(named) ?? new Map<number, Lack>();
    this.#lacks.set(named, inSheets.set(this.#sheets, lack));
  }

  finish(problems: ProblemList): void {
    for (const inSheets of this.#lacks.values()) {
      const lacks = [...inSheets.values()];
      if (lacks.length < this.#sheets) {
        for (const { place, found, follows } of lacks) {
          if (follows !== '') problems.add('HEADER_LACKING', place, found, follows);
        }
        continue;
      }
      const { found, refusal } = lacks[0]!;
      problems.add(refusal.code, refusal.place, found, refusal.expected);
    }
  }
}
