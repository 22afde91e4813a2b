import { allOf, type OrPromise } from '../../../collections/or_promise.js';
import { asRead, type Shown } from '../../../curation/find/shown.js';
import { argumentError } from '../../../graph/errors.js';
import type { Visibility } from '../../../graph/privacy/visibility.js';
import { isPersonId } from '../../../privacy/persons.js';
import { serverError } from '../../errors/errors.js';
import type { CurationContext } from '../context.js';

/** What a curator may see of persons: with `read-private` everything, otherwise what everybody may. */
export class Viewer {
  private constructor(
    private readonly visibility: Visibility,
    readonly isPrivate: boolean,
  ) {}

  static async of(context: CurationContext): Promise<Viewer> {
    return new Viewer(await context.visibility(), context.may('read-private'));
  }

  /** @throws FORBIDDEN where persons are decided on without `read-private` */
  requirePrivate(field: string, ...ids: readonly (string | null | undefined)[]): void {
    if (this.isPrivate || !ids.some((id) => id && isPersonId(id))) return;
    throw serverError('FORBIDDEN', 'PERSONS_PRIVATE', { field, scope: 'read-private' });
  }

  /** The real id of what an id is shown for. @throws UNKNOWN_ID where it is shown for nothing */
  real(field: string, id: string): string {
    const real = this.visibility.resolve(id) ?? (this.isPrivate ? id : undefined);
    if (real !== undefined) return real;
    const kind = id.slice(0, Math.max(0, id.indexOf(':')));
    throw argumentError('UNKNOWN_ID', 'UNKNOWN_ID', { field, called: kind || 'thing', found: id, near: null, kind });
  }

  /** The id under which an entity is shown. */
  id(id: string): string {
    return this.isPrivate ? id : this.visibility.shownId(id);
  }

  /** The id under which what is on these entities is shown, as everywhere. */
  factId(id: string, ends: readonly string[]): string {
    return this.visibility.shownFactId(id, this.visibility.involvesHidden(ends));
  }

  /** A text of ours that may hold ids and names. */
  text(text: string): string {
    return this.isPrivate ? text : this.visibility.withoutFullNames(text);
  }

  async side(shown: Shown): Promise<Shown> {
    const { id, days, events, issuers, sources } = shown;
    return {
      id: this.id(id),
      // (Masked first: a name that is cut in half would not be found.)
      names: (await this.#names(shown)).map((name) => asRead(name, id)),
      days,
      events: events.map((event) => this.id(event)),
      issuers: issuers.map((issuer) => this.id(issuer)),
      sources,
    };
  }

  /** Whether a name of a side is shown otherwise than it is. */
  async hides(shown: Shown): Promise<boolean> {
    return (await this.#names(shown)).some((name, i) => name !== shown.names[i]);
  }

  #names({ id, names }: Shown): OrPromise<readonly string[]> {
    return this.isPrivate ? names : allOf(names.map((name) => this.visibility.shownName(name, id)));
  }
}
