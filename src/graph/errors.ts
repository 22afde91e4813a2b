import { GraphQLError } from 'graphql';
import type { MessageValues } from '../texts/message_text.js';
import { refusalText, type RefusalReason } from '../texts/refusal_text.js';

/** Codes of what a client can get wrong in the arguments of a field, and their meaning. They do not change. */
export const ARGUMENT_CODES = {
  PAGE_SIZE: '`first` is outside 1–100.',
  CURSOR_STALE:
    '`after` is of another list, of other arguments, or of data that have changed. Read the list from its beginning.',
  BAD_ARGUMENT: 'A value that the field cannot use. The message names what it can.',
  BAD_SCOPE: 'A scope that selects nothing by its own terms: a window that ends before it begins.',
  POPULATION_OPEN:
    'A scope with `population: LISTED` that does not say of which datasets, organisations, sectors or forms.',
  VERSION_UNKNOWN:
    'A version of the data that never was whole, or was before versions were kept. The message names the nearest.',
  UNKNOWN_ID: 'An id of nothing in the graph, or of another kind than is asked for. The message proposes a near one.',
  SEARCH_TEXT: 'A text that is too long to be searched for, or has too many words.',
} as const;

export type ArgumentErrorCode = keyof typeof ARGUMENT_CODES;

/** Longer texts are cut where a refusal repeats them: one value may stand in many fields. */
const LONGEST_FOUND = 200;

/** A text that was found, for a refusal. */
export const briefly = (found: string): string =>
  found.length > LONGEST_FOUND ? `${found.slice(0, LONGEST_FOUND)}…` : found;

/**
 * The refusal of an argument. It carries its reason and the values that its sentence is made of, so that it can be said in
 * any language.
 */
export function argumentError(code: ArgumentErrorCode, reason: RefusalReason, given: MessageValues = {}): GraphQLError {
  const { found } = given;
  const values = typeof found === 'string' ? { ...given, found: briefly(found) } : given;
  return new GraphQLError(refusalText(reason, values, 'en'), { extensions: { code, reason, values } });
}
