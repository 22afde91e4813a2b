import { LRUCache } from 'lru-cache';
import { whenKnown, type OrPromise } from '../collections/or_promise.js';
import type { Reader } from '../database/database.js';
import { statement } from '../database/statement.js';
import { kindOf, type EntityKind } from '../model/identity/entity_id.js';
import { readable } from './addresses.js';
import { Origins } from './origins.js';
import { Persons } from './persons.js';
import { tellingIds } from './telling_ids.js';
import { TextMask, type NamedWords } from './text_mask.js';

const restrictedSources = statement<object, { id: string }>('privacy/restricted_sources');
const publicNames = statement<object, { text: string }>('privacy/public_names');

/** Kinds whose names are theirs, whoever else is called so. (Persons who are not public have none that is shown.) */
const OWN_NAMES: readonly EntityKind[] = ['organisation', 'issue', 'person'];

/** Ids of which it is kept whether they tell a name. */
const KEPT_IDS = 50_000;

/** What may be known of persons, and how texts are shown, as of one data version. */
export class Privacy {
  readonly #tellsName = new LRUCache<string, boolean>({ max: KEPT_IDS });

  private constructor(
    readonly persons: Persons,
    readonly mask: TextMask,
    private readonly origins: Origins,
    /** Canonical ids of the sources that not everybody may read. */
    readonly restricted: ReadonlySet<string>,
    /** Ids that hold words which are masked in what they are ids of. */
    private readonly telling: ReadonlyMap<string, readonly NamedWords[]>,
  ) {}

  static async load(reader: Reader): Promise<Privacy> {
    const [persons, restricted] = await Promise.all([Persons.load(reader), reader.read(restrictedSources, {})]);
    const hidden = persons.hidden;
    const names = hidden.length === 0 ? [] : await reader.read(publicNames, {});
    const mask = new TextMask(hidden, [...persons.publicNames, ...names.map(({ text }) => text)]);
    const origins = new Origins(reader, (person) => persons.staysHidden(person));
    const telling = hidden.length === 0 ? new Map<string, NamedWords[]>() : await tellingIds(reader, mask, origins);
    return new Privacy(persons, mask, origins, new Set(restricted.map(({ id }) => id)), telling);
  }

  /**
   * A text as it may be shown.
   * @param of id of the entity, fact or assertion whose text it is, a name of the entity included
   */
  shown(text: string, of: string): OrPromise<string> {
    return this.mask.shown(text, this.origins.of(of));
  }

  /** An address as it may be shown: null where it holds a hidden name. @param of as of `shown` */
  shownAddress(address: string, of: string): OrPromise<string | null> {
    const words = readable(address);
    return whenKnown(this.shown(words, of), (shown) => (shown === words ? address : null));
  }

  /** A name as it may be shown. @param of real id of what it names */
  shownName(name: string, of: string): OrPromise<string> {
    return OWN_NAMES.includes(kindOf(of)!) ? name : this.shown(name, of);
  }

  /** Whether an id is made of a hidden name, or holds a word that is masked in what is shown of its entity. */
  tellsName(id: string): boolean {
    if (this.telling.has(id)) return true;
    // (In capitals, so that single letters are taken for initials.)
    let tells = this.#tellsName.get(id);
    if (tells === undefined) {
      const words = id.slice(id.indexOf(':') + 1).toUpperCase();
      tells = this.withoutFullNames(words) !== words;
      this.#tellsName.set(id, tells);
    }
    return tells;
  }

  /** The words of an id that are masked in what is shown of its entity. */
  maskedInId(id: string): readonly NamedWords[] {
    return this.telling.get(id) ?? [];
  }

  /** A text that no source states, as it may be shown: the title of a dataset, a slug. */
  withoutFullNames(text: string): string {
    return this.mask.withoutFullNames(text);
  }
}
