import DataLoader from 'dataloader';
import { LRUCache } from 'lru-cache';
import type { ById } from '../database/batch.js';
import { whenKnown, type OrPromise } from '../collections/or_promise.js';
import type { Reader } from '../database/database.js';
import { statement } from '../database/statement.js';
import { isFileSource, parseEntityId } from '../model/identity/entity_id.js';
import type { Families } from './text_mask.js';

/** Id of the original, the row of the imported file, and whether it is live. */
type PersonOrigin = [original: string, row: number, isLive: boolean];
/** Id of the original, the row of the imported file, and what is stated there; null: every text that is asked of. */
type TextOrigin = [original: string, row: number | null, stated: Record<string, unknown> | null];

const ofPersons = statement('privacy/origins_of_persons') as ById<{ origins: PersonOrigin[] }>;
const ofTexts = statement('privacy/origins_of_texts') as ById<{ origins: TextOrigin[] }>;

/**
 * A family of texts: an original and all that is derived from it. Where a data file is the source itself, its rows speak
 * of different things, and each is a family of its own.
 */
export function familyOf(original: string, row: number | null): string {
  const slug = parseEntityId(original)?.slug ?? '';
  return isFileSource(slug) ? `${original}#${row}` : original;
}

/** The families of all texts that speak of a person, or did. @param person canonical id */
export async function familiesOf(reader: Reader, person: string): Promise<ReadonlySet<string>> {
  const [origins = []] = await originsOf(reader, ofPersons, [person]);
  return new Set(origins.map(([original, row]) => familyOf(original, row)));
}

/** Texts of which it is kept whom they speak of. */
const KEPT_TEXTS = 20_000;

/** Which texts and persons belong together, as of one data version: asked only where a word of a text may name somebody. */
export class Origins {
  /** Whom a text speaks of, by what it belongs to and the text: most are shown again and again. */
  readonly #speaksOf = new LRUCache<string, ReadonlySet<string>>({ max: KEPT_TEXTS });
  /** (Not kept: what is made of them is, which is less.) */
  readonly #texts: DataLoader<string, readonly TextOrigin[]>;
  readonly #families: DataLoader<string, ReadonlySet<string>>;

  /** @param stayHidden whether what was taken back counts too: of persons who were WITHHELD at last */
  constructor(reader: Reader, stayHidden: (person: string) => boolean) {
    this.#texts = new DataLoader((ids) => originsOf(reader, ofTexts, ids), { cache: false, maxBatchSize: 1_000 });
    this.#families = new DataLoader(
      async (persons) => {
        const found = await originsOf(reader, ofPersons, persons);
        return found.map((origins, i) => {
          const counts = stayHidden(persons[i]!);
          const ofPerson = origins.filter(([, , isLive]) => isLive || counts);
          return new Set(ofPerson.map(([original, row]) => familyOf(original, row)));
        });
      },
      { maxBatchSize: 1_000 },
    );
  }

  /**
   * The families of the texts of an entity, of its names, of a fact or of an assertion, by its id. Those of an assertion
   * are those of what it supports too: a text that is masked there is masked in whatever states it.
   */
  of(id: string): Families {
    return { spokenOf: (text, persons) => this.#keptSpokenOf(id, text, persons) };
  }

  /** @param persons those whom words of the text may name: always the same for one text */
  #keptSpokenOf(id: string, text: string, persons: readonly string[]): OrPromise<ReadonlySet<string>> {
    const key = `${id}\n${text}`;
    return (
      this.#speaksOf.get(key) ??
      whenKnown(this.#spokenOf(id, text, persons), (spokenOf) => {
        this.#speaksOf.set(key, spokenOf);
        return spokenOf;
      })
    );
  }

  async #spokenOf(id: string, text: string, persons: readonly string[]): Promise<ReadonlySet<string>> {
    const [origins, families] = await Promise.all([
      this.#texts.load(id),
      Promise.all(persons.map((person) => this.#familiesOf(person))),
    ]);
    const ofText = origins
      .filter(([, , stated]) => stated === null || Object.values(stated).includes(text))
      .map(([original, row]) => familyOf(original, row));
    return new Set(persons.filter((_, i) => ofText.some((family) => families[i]!.has(family))));
  }

  async #familiesOf(person: string): Promise<ReadonlySet<string>> {
    try {
      return await this.#families.load(person);
    } catch (error) {
      this.#families.clear(person);
      throw error;
    }
  }
}

/** In the order of the ids; none of what is not there. */
async function originsOf<O>(reader: Reader, statement: ById<{ origins: O[] }>, ids: readonly string[]): Promise<O[][]> {
  const rows = await reader.read(statement, { ids: [...ids] });
  const byId = new Map(rows.map(({ id, origins }) => [id, origins]));
  return ids.map((id) => byId.get(id) ?? []);
}
