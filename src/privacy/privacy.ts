import type { OrPromise } from '../collections/or_promise.js';
import type { Reader } from '../database/database.js';
import { statement } from '../database/statement.js';
import { Origins } from './origins.js';
import { Persons } from './persons.js';
import { TextMask } from './text_mask.js';

const restrictedSources = statement<object, { id: string }>('privacy/restricted_sources');
const publicNames = statement<object, { text: string }>('privacy/public_names');

/** What may be known of persons, and how texts are shown, as of one data version. */
export class Privacy {
  private constructor(
    readonly persons: Persons,
    private readonly mask: TextMask,
    private readonly origins: Origins,
    /** Canonical ids of the sources that not everybody may read. */
    readonly restricted: ReadonlySet<string>,
  ) {}

  static async load(reader: Reader): Promise<Privacy> {
    const [persons, restricted] = await Promise.all([Persons.load(reader), reader.read(restrictedSources, {})]);
    const hidden = persons.hidden;
    const names = hidden.length === 0 ? [] : await reader.read(publicNames, {});
    const mask = new TextMask(hidden, [...persons.publicNames, ...names.map(({ text }) => text)]);
    const origins = new Origins(reader, (person) => persons.staysHidden(person));
    return new Privacy(persons, mask, origins, new Set(restricted.map(({ id }) => id)));
  }

  /**
   * A text as it may be shown.
   * @param of id of the entity, fact or assertion whose text it is, a name of the entity included
   */
  shown(text: string, of: string): OrPromise<string> {
    return this.mask.shown(text, this.origins.of(of));
  }

  /** A text that no source states, as it may be shown: the title of a dataset, a slug. */
  withoutFullNames(text: string): string {
    return this.mask.withoutFullNames(text);
  }
}
