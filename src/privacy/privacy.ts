import type { OrPromise } from '../collections/or_promise.js';
import type { Reader } from '../database/database.js';
import { statement } from '../database/statement.js';
import { Origins } from './origins.js';
import { Persons } from './persons.js';
import { TextMask } from './text_mask.js';

const publicNames = statement<object, { text: string }>('privacy/public_names');

/** What may be known of persons, and how texts are shown, as of one data version. */
export class Privacy {
  private constructor(
    readonly persons: Persons,
    private readonly mask: TextMask,
    private readonly origins: Origins,
  ) {}

  static async load(reader: Reader): Promise<Privacy> {
    const persons = await Persons.load(reader);
    const hidden = persons.hidden;
    const names = hidden.length === 0 ? [] : await reader.read(publicNames, {});
    const mask = new TextMask(hidden, [...persons.publicNames, ...names.map(({ text }) => text)]);
    return new Privacy(persons, mask, new Origins(reader, (person) => persons.staysHidden(person)));
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
