import { ARGUMENT_CODES } from '../../graph/errors.js';
import { SERVER_CODES } from './errors.js';

/** Codes of Apollo Server and graphql for what is no operation of this schema. */
const APOLLO_CODES = {
  GRAPHQL_PARSE_FAILED: 'The document is not GraphQL.',
  GRAPHQL_VALIDATION_FAILED: 'The document does not fit the schema.',
  BAD_USER_INPUT: 'A variable or an argument does not fit its type.',
  OPERATION_RESOLUTION_FAILURE: 'No operation of the document was chosen: `operationName` is missing or unknown.',
};

/** The codes of errors as the table of `docs/api.md`. */
export function codesTable(): string {
  const argument = Object.entries(ARGUMENT_CODES)
    .filter(([code]) => !(code in SERVER_CODES))
    .map(([code, meaning]) => [code, 200, meaning]);
  const apollo = Object.entries(APOLLO_CODES).map(([code, meaning]) => [code, 400, meaning]);
  const server = Object.entries(SERVER_CODES).map(([code, { status, meaning }]) => [code, status, meaning]);
  const rows = [...argument, ...apollo, ...server].map(([code, ...cells]) => `| \`${code}\` | ${cells.join(' | ')} |`);
  return ['| code | HTTP status | meaning |', '|---|---|---|', ...rows].join('\n');
}
