import { allOf, type OrPromise } from '../../collections/or_promise.js';
import type { Reader } from '../../database/database.js';
import { statement } from '../../database/statement.js';
import type { Visibility as VisibilityValue } from '../../model/vocabulary/index.js';
import { isPersonId } from '../../privacy/persons.js';
import { Privacy } from '../../privacy/privacy.js';
import type { Pseudonyms } from '../../privacy/pseudonyms.js';

const otherNames = statement<object, { id: string; target: string; text: string }>('privacy/other_names');

/**
 * The one place that decides what an answer may show of persons (design, rule 9). A person is named only if a source
 * says PUBLIC and none says otherwise; every other person has a pseudonym for an id and no name in any text. Made once
 * for a data version.
 */
export class Visibility {
  #byPseudonym: Map<string, string> | undefined;
  #maskedNames: Promise<string[]> | undefined;

  private constructor(
    private readonly privacy: Privacy,
    private readonly pseudonyms: Pseudonyms,
    private readonly reader: Reader,
  ) {}

  static async load(reader: Reader, pseudonyms: Pseudonyms): Promise<Visibility> {
    return new Visibility(await Privacy.load(reader), pseudonyms, reader);
  }

  /** Whether an id, old or canonical, is that of a person who is not PUBLIC. Other entities are not hidden. */
  isHidden(id: string): boolean {
    return this.privacy.persons.isHidden(id);
  }

  /** Resolved visibility of a person: stated by nobody is ROLE_ONLY. */
  of(personId: string): VisibilityValue {
    return this.privacy.persons.of(personId);
  }

  /** Whether an id is that of a person who is as if there were none. */
  isWithheld(id: string): boolean {
    return isPersonId(id) && this.of(id) === 'WITHHELD';
  }

  /** The id that an entity goes by in answers. */
  shownId(entityId: string): string {
    if (this.isHidden(entityId)) return this.pseudonyms.person(this.privacy.persons.canonical(entityId));
    return this.privacy.tellsName(entityId) ? this.pseudonyms.conceal(entityId) : entityId;
  }

  /** The id that a fact or assertion goes by in answers, given whether it involves somebody who is hidden. */
  shownFactId(id: string, withheld: boolean): string {
    return withheld ? this.pseudonyms.encipher(id) : id;
  }

  /**
   * The id that a shown id stands for. Undefined for an id that is not shown, as if it were of nothing. Whether a plain
   * id is that of a withheld fact is known only when the fact is read: the reader compares `shownFactId`.
   */
  resolve(shownId: string): string | undefined {
    if (!isPersonId(shownId)) {
      const id = this.pseudonyms.realId(shownId);
      return id === shownId && this.privacy.tellsName(id) ? undefined : id;
    }
    if (!this.isHidden(shownId)) return shownId;
    this.#byPseudonym ??= new Map(
      this.privacy.persons.hidden
        .filter(({ id }) => !this.isWithheld(id))
        .map(({ id }) => [this.pseudonyms.person(id), id]),
    );
    return this.#byPseudonym.get(shownId);
  }

  /**
   * A text as it may be shown.
   * @param of real id of the entity, fact or assertion whose text it is, a name of the entity included
   */
  shown(text: string, of: string): OrPromise<string> {
    return this.privacy.shown(text, of);
  }

  /** An address as it may be shown: null where it holds a hidden name. @param of as of `shown` */
  shownAddress(address: string, of: string): OrPromise<string | null> {
    return this.privacy.shownAddress(address, of);
  }

  /** A name as it may be shown. @param of real id of what it names */
  shownName(name: string, of: string): OrPromise<string> {
    return this.privacy.shownName(name, of);
  }

  /** A text that no source states, as it may be shown: the title of a dataset. */
  withoutFullNames(text: string): string {
    return this.privacy.withoutFullNames(text);
  }

  /** Whether any of these ids is that of a hidden person. */
  involvesHidden(ids: readonly string[]): boolean {
    return ids.some((id) => this.isHidden(id));
  }

  /** Whether no quote of a source may be shown, nor a place in it. @param sourceId its canonical id */
  isRestricted(sourceId: string): boolean {
    return this.privacy.restricted.has(sourceId);
  }

  /** Ids, old ones included, of the persons who may be named. */
  publicPersons(): string[] {
    return [...this.privacy.persons.public];
  }

  /** Ids of the names of events, outputs and sources that hold a hidden person’s name: no search may find them. */
  maskedNames(): Promise<string[]> {
    this.#maskedNames ??= this.#findMaskedNames().catch((error: unknown) => {
      this.#maskedNames = undefined;
      throw error;
    });
    return this.#maskedNames;
  }

  async #findMaskedNames(): Promise<string[]> {
    if (this.privacy.persons.hidden.length === 0) return [];
    const rows = await this.reader.read(otherNames, {});
    const shown = await allOf(rows.map(({ text, target }) => this.shown(text, target)));
    return rows.filter(({ text }, i) => shown[i] !== text).map(({ id }) => id);
  }
}
