import { shown } from '../../problems/index.js';
import { fold } from '../../../model/identity/folding.js';
import type { Conversion } from '../conversion.js';
import type { ConvertedKind } from '../rows.js';

const KINDS = ['organisation', 'person', 'event', 'issue'] as const;

/** Words for the kinds of entities, in English and Indonesian, in the singular. */
const WORDS: Readonly<Record<(typeof KINDS)[number], readonly string[]>> = {
  organisation: ['organisation', 'organization', 'org', 'ngo', 'cso', 'institution', 'organisasi', 'lsm', 'lembaga'],
  person: ['person', 'people', 'individual', 'orang', 'individu'],
  event: ['event', 'meeting', 'acara', 'rapat', 'pertemuan', 'kegiatan'],
  issue: ['issue', 'topic', 'theme', 'isu', 'topik', 'tema'],
};

/** What the words of a file for kinds of things mean: as `--kind` says, else as they are commonly used. */
export class KindWords {
  readonly #said = new Map<string, ConvertedKind>();
  /** Words that nobody knows, with where they stand first. */
  readonly #unknown = new Map<string, string>();

  constructor(
    said: ReadonlyMap<string, string>,
    private readonly conversion: Conversion,
  ) {
    for (const [word, kind] of said) {
      const known = KINDS.find((one) => one === kind || WORDS[one].includes(kind));
      if (known) this.#said.set(fold(word), known);
      else conversion.problem('--kind', `${shown(kind)} is no kind. Kinds are ${KINDS.join(', ')}.`);
    }
  }

  kindOf(word: string, place: string): ConvertedKind | undefined {
    const folded = fold(word);
    const singular = folded.replace(/s$/, '');
    const kind =
      this.#said.get(folded) ?? KINDS.find((one) => WORDS[one].includes(folded) || WORDS[one].includes(singular));
    if (kind === undefined && !this.#unknown.has(word)) this.#unknown.set(word, place);
    return kind;
  }

  /** @throws ConversionFailed with the words that nobody knows */
  settle(): void {
    for (const [word, place] of this.#unknown) {
      const said = shown(`${word}=organisation`);
      this.conversion.problem(
        place,
        `what is ${shown(word)}? Say it: --kind ${said} (or ${KINDS.slice(1).join(', ')}).`,
      );
    }
    this.conversion.settle();
  }
}
