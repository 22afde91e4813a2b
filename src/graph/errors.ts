import { GraphQLError } from 'graphql';

/** Stable codes of what a client can get wrong in the arguments of a field. */
export type ArgumentErrorCode =
  'PAGE_SIZE' | 'CURSOR_STALE' | 'BAD_DATE' | 'BAD_SCOPE' | 'BAD_ARGUMENT' | 'SEARCH_TEXT' | 'UNKNOWN_ID';

export function argumentError(code: ArgumentErrorCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}
