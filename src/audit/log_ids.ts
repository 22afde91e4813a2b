import type { Reader } from '../database/database.js';
import { kindOf } from '../model/identity/entity_id.js';
import { endsOf } from '../model/tables/target.js';
import { isPersonId, Persons } from '../privacy/persons.js';
import type { Pseudonyms } from '../privacy/pseudonyms.js';
import { TextMask } from '../privacy/text_mask.js';

/** An assertion or judgement by its id, with what it is on: the key of a fact, or the id of an entity. */
export interface OnTarget {
  id: string;
  on: string;
}

/**
 * The ids under which the log knows what was decided on. They hold no name of a person, whoever may be named today: an
 * erasure does not have to change the log.
 */
export class LogIds {
  private constructor(
    private readonly persons: Persons,
    private readonly mask: TextMask,
    private readonly pseudonyms: Pseudonyms,
  ) {}

  static async load(reader: Reader, pseudonyms: Pseudonyms): Promise<LogIds> {
    const persons = await Persons.load(reader);
    const named = [...persons.hidden, { id: 'public', names: persons.publicNames }];
    return new LogIds(persons, new TextMask(named, []), pseudonyms);
  }

  of(target: string | OnTarget): string {
    if (typeof target !== 'string') return this.#ofAssertion(target);
    if (isPersonId(target)) return this.pseudonyms.person(this.persons.canonical(target));
    return this.#tellsName(target) ? this.pseudonyms.copied(target) : target;
  }

  /** (Such an id is a digest of words, the ids of its ends among them, that can be guessed.) */
  #ofAssertion({ id, on }: OnTarget): string {
    return endsOf(on).some((end) => this.of(end) !== end) ? this.pseudonyms.encipher(id) : id;
  }

  /** Whether an erasure may have to change an id: one with a full name, or made of a title with a word of a name. */
  #tellsName(id: string): boolean {
    const slug = id.slice(id.indexOf(':') + 1);
    const kind = kindOf(id);
    if (kind !== 'organisation' && kind !== 'issue' && this.mask.wordsOfSlug(slug).length > 0) return true;
    // (In capitals, so that single letters are taken for initials.)
    const words = slug.toUpperCase();
    return this.mask.withoutFullNames(words) !== words;
  }
}
