import { fold } from '../../model/identity/folding.js';
import { argumentError } from '../errors.js';

/** Most characters of a text that names are compared with, as it is given and as it is compared. */
export const LONGEST_TEXT = 200;

/**
 * A text as names are compared with it.
 * @param field where it was given, as in `where.nameContains`
 * @throws SEARCH_TEXT where it is too long, or is once it is folded: of one letter such as ﷺ that makes eighteen
 */
export function searchedText(field: string, text: string): string {
  if (text.length > LONGEST_TEXT) {
    throw argumentError('SEARCH_TEXT', 'SEARCH_TEXT', { field, length: text.length, most: LONGEST_TEXT });
  }
  const folded = fold(text);
  if (folded.length <= LONGEST_TEXT) return folded;
  throw argumentError('SEARCH_TEXT', 'SEARCH_TEXT_FOLDED', { field, length: folded.length, most: LONGEST_TEXT });
}
