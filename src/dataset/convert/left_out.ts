import { plain } from './plain.js';

/** What of a file a package has no place for: a field of its records, whole records, or a value of a field. */
export type LeftOutKind = 'RECORD' | 'FIELD' | 'VALUE';

const ORDER: readonly LeftOutKind[] = ['RECORD', 'FIELD', 'VALUE'];

/** How often something was left out, and where it is to be seen. */
export interface LeftOutEntry {
  kind: LeftOutKind;
  /** What it is, in the words of the format: `person.email`. */
  what: string;
  count: number;
  /** The first place in the file that has it. */
  place: string;
}

/** Counts what a conversion does not take. Values themselves are not kept: they may be what nobody should read. */
export class LeftOut {
  readonly #entries = new Map<string, LeftOutEntry>();

  note(kind: LeftOutKind, text: string, place: string): void {
    const what = plain(text);
    const key = `${kind}\n${what}`;
    const entry = this.#entries.get(key);
    if (entry) entry.count += 1;
    else this.#entries.set(key, { kind, what, count: 1, place: plain(place) });
  }

  /** Records first, then fields and values, each by what it is. */
  entries(): readonly LeftOutEntry[] {
    return [...this.#entries.values()].sort(
      (a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || (a.what < b.what ? -1 : 1),
    );
  }
}
