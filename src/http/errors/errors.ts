import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { randomBytes } from 'node:crypto';
import { AnalysisTimeout, Busy, TooCostly } from '../../analysis/analysis.js';
import { DatabaseUnavailable, StatementTimeout } from '../../database/errors.js';
import { isOfDisk } from '../../files/write_failed.js';
import { DataChanged } from '../../graph/one_version.js';
import { SnapshotTooLarge } from '../../snapshot/load/too_large.js';
import type { Foreseen } from '../../texts/foreseen.js';
import type { MessageValues } from '../../texts/message_text.js';
import { refusalText, type RefusalReason } from '../../texts/refusal_text.js';

/** The codes that the server itself sends, in `extensions.code`: HTTP status and meaning. They do not change. */
export const SERVER_CODES = {
  BODY_TOO_LARGE: { status: 413, meaning: 'The request body is larger than JEJARING_MAX_BODY.' },
  BATCHING_REFUSED: { status: 400, meaning: 'The body is a list of operations. Send one operation a request.' },
  READ_ONLY: {
    status: 400,
    meaning: 'The operation is a mutation or a subscription. The API has queries only. By GET the status is 405.',
  },
  DOCUMENT_TOO_LARGE: { status: 400, meaning: 'The document has more tokens than JEJARING_MAX_TOKENS.' },
  DEPTH_LIMIT: { status: 400, meaning: 'The selection is nested deeper than JEJARING_MAX_DEPTH.' },
  ALIAS_LIMIT: { status: 400, meaning: 'The operation has more aliases than JEJARING_MAX_ALIASES.' },
  PAGE_SIZE: { status: 400, meaning: '`first` is outside 1–100.' },
  COST_LIMIT: { status: 400, meaning: 'The operation may return more than JEJARING_MAX_COST fields.' },
  TIMEOUT: { status: 503, meaning: 'The operation took longer than JEJARING_QUERY_TIMEOUT_MS.' },
  STATEMENT_TIMEOUT: { status: 503, meaning: 'A statement took longer than JEJARING_STATEMENT_TIMEOUT_MS.' },
  DATABASE_UNAVAILABLE: { status: 503, meaning: 'Neo4j does not answer, or refuses the server.' },
  TOO_COSTLY: {
    status: 200,
    meaning:
      'A question, or those of the operation together, needs more steps than JEJARING_ANALYSIS_STEPS, or more memory than JEJARING_ANALYSIS_MEMORY: said before it is begun.',
  },
  BUSY: {
    status: 503,
    meaning:
      'Every thread is taken: as many questions wait as may, or this one did until JEJARING_QUERY_TIMEOUT_MS was over. Ask the same again after `Retry-After` seconds.',
  },
  ANALYSIS_TIMEOUT: { status: 503, meaning: 'A question was computed for longer than JEJARING_ANALYSIS_TIMEOUT_MS.' },
  SNAPSHOT_TOO_LARGE: {
    status: 503,
    meaning: 'The facts need more memory than JEJARING_SNAPSHOT_MEMORY, or are beyond what a snapshot can number.',
  },
  DATA_CHANGED: {
    status: 503,
    meaning: 'An import took back what the answer speaks of while it was made, twice. Ask again when it has ended.',
  },
  DISK_FULL: { status: 503, meaning: 'The disk of the server has no room for what has to be written.' },
  SHUTTING_DOWN: { status: 503, meaning: 'The server stops. Ask again when it is back.' },
  BAD_REQUEST: { status: 400, meaning: 'The HTTP request is not a GraphQL request.' },
  NOT_FOUND: { status: 404, meaning: 'Nothing is served at this address.' },
  UNAUTHENTICATED: { status: 401, meaning: 'There is no key that may be used (`/curation/graphql` only).' },
  FORBIDDEN: { status: 403, meaning: 'The key does not have the scope for it (`/curation/graphql` only).' },
  METHOD_NOT_ALLOWED: { status: 405, meaning: 'Another method than POST (`/curation/graphql` only).' },
  NOT_JSON_TYPE: {
    status: 415,
    meaning: 'The content is not of the type application/json (`/curation/graphql` only).',
  },
  TOO_MANY_REQUESTS: {
    status: 429,
    meaning: 'Too many requests with one key, or wrong keys from one address (`/curation/graphql` only).',
  },
  INTERNAL: { status: 500, meaning: 'A fault of the server. Its log tells more under the id.' },
} as const;

export type ServerCode = keyof typeof SERVER_CODES;

/** An error with one of the server's codes, to be thrown before execution, with its reason and values as of `argumentError`. */
export function serverError(code: ServerCode, reason: RefusalReason, values: MessageValues = {}): GraphQLError {
  const { status } = SERVER_CODES[code];
  return new GraphQLError(refusalText(reason, values, 'en'), {
    extensions: { code, reason, values, http: { status } },
  });
}

/** Errors whose text is written for users, and their codes. */
const FORESEEN = [
  [DatabaseUnavailable, 'DATABASE_UNAVAILABLE'],
  [StatementTimeout, 'STATEMENT_TIMEOUT'],
  [SnapshotTooLarge, 'SNAPSHOT_TOO_LARGE'],
  [AnalysisTimeout, 'ANALYSIS_TIMEOUT'],
  [Busy, 'BUSY'],
  [TooCostly, 'TOO_COSTLY'],
  [DataChanged, 'DATA_CHANGED'],
] as const;

/** Codes of answers in which the server could not do its part. */
const UNABLE: readonly ServerCode[] = [...FORESEEN.map(([, code]) => code), 'DISK_FULL'];

/** So many mistakes of a document are listed. */
export const MOST_MISTAKES = 100;

const ids = new WeakMap<object, string>();

/** Random id of one error: the same in the answer and in the log. */
export function errorId(error: object): string {
  let id = ids.get(error);
  if (id === undefined) {
    id = randomBytes(8).toString('hex');
    ids.set(error, id);
  }
  return id;
}

/** What a resolver threw, out of the wrappings that graphql puts around it. */
export function thrown(error: unknown): unknown {
  let inner = error;
  while (inner instanceof GraphQLError && inner.originalError) inner = inner.originalError;
  return inner;
}

/** What of an error is fit to be shown. */
interface Shown {
  code: string;
  message: string;
  reason?: RefusalReason;
  values?: MessageValues;
}

/** What of an error is fit to be shown: never a driver's text, a stack, or what was not meant for it. */
export function shown(error: Error): Shown {
  const origin = thrown(error);
  for (const [kind, code] of FORESEEN) if (origin instanceof kind) return foretold(code, origin);
  if (origin instanceof Error && isOfDisk(origin)) return refused('DISK_FULL');
  const { code, reason, values } = error instanceof GraphQLError ? (error.extensions as Partial<Shown>) : {};
  // graphql itself has no code of its own to a document of too many tokens,
  const [, tokens] = /more tha[nt] (\d+) tokens/.exec(error.message) ?? [];
  if (code === 'GRAPHQL_PARSE_FAILED' && tokens !== undefined) {
    return refused('DOCUMENT_TOO_LARGE', { most: Number(tokens) });
  }
  // and does not say how many mistakes it lists.
  if (code === 'GRAPHQL_VALIDATION_FAILED' && error.message.startsWith('Too many validation errors')) {
    const [reason, values] = ['TOO_MANY_MISTAKES', { most: MOST_MISTAKES }] as const;
    return { code, message: refusalText(reason, values, 'en'), reason, values };
  }
  // Apollo refuses these before it tells anybody which operation it is.
  const [, operation] = /^GET requests only support query operations, not (\w+) operations/.exec(error.message) ?? [];
  if (operation !== undefined) return refused('READ_ONLY', { operation });
  if (typeof code === 'string') return { code, message: error.message, reason, values };
  return refused('INTERNAL', { id: errorId(error) });
}

const foretold = (code: ServerCode, { message, reason, values }: Foreseen): Shown => ({
  code,
  message,
  reason,
  values,
});

/** A refusal whose reason is its code. */
const refused = (code: RefusalReason & ServerCode, values: MessageValues = {}): Shown => {
  return { code, message: refusalText(code, values, 'en'), reason: code, values };
};

/** Apollo's `formatError`: an error as it goes to the client. Everything that Apollo throws is an Error. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { message, ...told } = shown(error as Error);
  const rest = told.code === 'INTERNAL' ? {} : formatted.extensions;
  return { ...formatted, message, extensions: { ...rest, ...told, id: errorId(error as Error) } };
}

/** HTTP status of an answer in which the server could not do its part; undefined for any other. */
export function statusOf(codes: readonly string[]): number | undefined {
  const found = UNABLE.find((code) => codes.includes(code));
  return found && SERVER_CODES[found].status;
}
