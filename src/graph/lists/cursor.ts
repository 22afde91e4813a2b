import { argumentError } from '../errors.js';
import type { Pseudonyms } from '../../privacy/pseudonyms.js';

/**
 * Cursors name the last row of a page by the id it is shown under, with a proof that we made them for this list: the
 * statement looks up where that row stands. So no name is in a cursor, and none can be made up to try out ids.
 */
export class Cursors {
  /**
   * @param list the field, as in `Event.participations`
   * @param parameters its arguments without those of paging; one that is null is as one that is not given
   */
  constructor(
    private readonly pseudonyms: Pick<Pseudonyms, 'proof'>,
    private readonly list: string,
    private readonly parameters: object,
  ) {}

  of(shownId: string): string {
    return Buffer.from(`${this.#proof(shownId)}.${shownId}`, 'utf8').toString('base64url');
  }

  /** The shown id in a cursor. @throws CURSOR_STALE where it was not made for this list with these arguments */
  read(cursor: string): string {
    const text = Buffer.from(cursor, 'base64url').toString('utf8');
    const shownId = text.slice(text.indexOf('.') + 1);
    if (text !== `${this.#proof(shownId)}.${shownId}`) throw staleCursor(this.list);
    return shownId;
  }

  #proof(shownId: string): string {
    return this.pseudonyms.proof(JSON.stringify([this.list, givenOf(this.parameters), shownId]));
  }
}

/** In one order, without what is null or holds nothing else: `where: {}` asks what no `where` asks. */
function givenOf(parameters: object): object {
  const given = Object.entries(parameters)
    .map(([name, value]: [string, unknown]) => [name, isInput(value) ? givenOf(value) : value] as const)
    .filter(([, value]) => value !== null && value !== undefined)
    .filter(([, value]) => !isInput(value) || Object.keys(value).length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(given);
}

const isInput = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function staleCursor(list: string): Error {
  return argumentError('CURSOR_STALE', 'CURSOR_STALE', { list });
}
