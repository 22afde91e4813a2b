import { LRUCache } from 'lru-cache';
import type { Reader } from '../../database/database.js';
import { statement } from '../../database/statement.js';
import type { Visibility as VisibilityValue } from '../../model/vocabulary/index.js';
import { masker } from './mask.js';
import type { Pseudonyms } from './pseudonyms.js';

interface PersonRow {
  id: string;
  canonicalId: string;
  visibility: VisibilityValue | null;
  names: string[];
}

const persons = statement<object, PersonRow>('visibility/persons');
const names = statement<object, { id: string; text: string }>('visibility/names');

/** Characters of texts that are kept once they are masked. */
const MASKED_LENGTH = 1_000_000;

const isPerson = (id: string): boolean => id.startsWith('person:');

/**
 * The one place that decides what may be known of persons (design, rule 9). A person is named only if a node of that
 * person says PUBLIC and none says otherwise; every other person has a pseudonym for an id and no name in any text.
 * Made once for a data version.
 */
export class Visibility {
  /** Ids of all nodes of persons, by what may be shown; those that are not here are hidden. */
  readonly #public = new Set<string>();
  readonly #canonical = new Map<string, string>();
  readonly #withheld = new Set<string>();
  readonly #hidden = new Set<string>();
  readonly #mask: (text: string) => string;
  /** Texts as they are shown: most are names, which are shown again and again. */
  readonly #masked = new LRUCache<string, string>({
    maxSize: MASKED_LENGTH,
    sizeCalculation: ({ length }) => length + 1,
  });
  #byPseudonym: Map<string, string> | undefined;
  #maskedNames: Promise<string[]> | undefined;

  private constructor(
    rows: readonly PersonRow[],
    private readonly pseudonyms: Pseudonyms,
    private readonly reader: Reader,
  ) {
    const stated = new Map<string, Set<VisibilityValue>>();
    for (const { id, canonicalId, visibility } of rows) {
      this.#canonical.set(id, canonicalId);
      if (!stated.has(canonicalId)) stated.set(canonicalId, new Set());
      if (visibility) stated.get(canonicalId)!.add(visibility);
    }
    const hiddenNames: string[] = [];
    for (const row of rows) {
      const values = stated.get(row.canonicalId)!;
      if (values.size === 1 && values.has('PUBLIC')) this.#public.add(row.id);
      else {
        this.#hidden.add(row.canonicalId);
        if (values.has('WITHHELD')) this.#withheld.add(row.canonicalId);
        hiddenNames.push(...row.names);
      }
    }
    this.#mask = masker(hiddenNames);
  }

  static async load(reader: Reader, pseudonyms: Pseudonyms): Promise<Visibility> {
    return new Visibility(await reader.read(persons, {}), pseudonyms, reader);
  }

  /** Whether an id, old or canonical, is that of a person who is not PUBLIC. Other entities are not hidden. */
  isHidden(id: string): boolean {
    return isPerson(id) && !this.#public.has(id);
  }

  /** Resolved visibility of a person: stated by nobody is ROLE_ONLY. */
  of(personId: string): VisibilityValue {
    if (!this.isHidden(personId)) return 'PUBLIC';
    return this.#withheld.has(this.#canonical.get(personId) ?? personId) ? 'WITHHELD' : 'ROLE_ONLY';
  }

  /** The id that an entity goes by in answers. */
  shownId(entityId: string): string {
    return this.isHidden(entityId) ? this.pseudonyms.person(this.#canonical.get(entityId) ?? entityId) : entityId;
  }

  /** The id that a fact or assertion goes by in answers, given whether it involves a person who is hidden. */
  shownFactId(id: string, withheld: boolean): string {
    return withheld ? this.pseudonyms.encipher(id) : id;
  }

  /**
   * The id that a shown id stands for. Undefined for a hidden person's own id, as if there were no such person. Whether
   * a plain id is that of a withheld fact is known only when the fact is read: the reader compares `shownFactId`.
   */
  resolve(shownId: string): string | undefined {
    if (!isPerson(shownId)) return this.pseudonyms.realId(shownId);
    if (!this.isHidden(shownId)) return shownId;
    this.#byPseudonym ??= new Map([...this.#hidden].map((id) => [this.pseudonyms.person(id), id]));
    return this.#byPseudonym.get(shownId);
  }

  /** A text with the names of hidden persons replaced. */
  mask(text: string): string {
    let masked = this.#masked.get(text);
    if (masked === undefined) this.#masked.set(text, (masked = this.#mask(text)));
    return masked;
  }

  /** Whether any of these ids is that of a hidden person. */
  involvesHidden(ids: readonly string[]): boolean {
    return ids.some((id) => this.isHidden(id));
  }

  /** Ids, old ones included, of the persons who may be named. */
  publicPersons(): string[] {
    return [...this.#public];
  }

  /** Ids of the names of organisations, events and so on that hold a hidden person's name: no search may find them. */
  maskedNames(): Promise<string[]> {
    this.#maskedNames ??= this.#findMaskedNames().catch((error: unknown) => {
      this.#maskedNames = undefined;
      throw error;
    });
    return this.#maskedNames;
  }

  async #findMaskedNames(): Promise<string[]> {
    if (this.#hidden.size === 0) return [];
    const rows = await this.reader.read(names, {});
    return rows.filter(({ text }) => this.mask(text) !== text).map(({ id }) => id);
  }
}
