import type { ApolloServerPlugin } from '@apollo/server';
import { Kind, OperationTypeNode, type OperationDefinitionNode } from 'graphql';
import type { Logger } from 'pino';
import type { Settings } from '../../settings.js';
import type { RequestContext } from '../context.js';
import { serverError, shown, statusOf } from '../errors/errors.js';
import { checkLimits } from '../limits/check.js';
import { logged } from './log.js';

/**
 * Keeps the limits, and notes of each operation what its log line says.
 * @param writes whether mutations are let in
 */
export function operationPlugin(
  limits: Settings['limits'],
  logger: Logger,
  { writes }: { writes: boolean },
): ApolloServerPlugin<RequestContext> {
  return {
    // Refused before there is an operation (no query, the guard against forged requests): there is no context yet.
    async invalidRequestWasReceived({ error }) {
      logger.info(logged(error), 'refused');
    },

    async requestDidStart({ contextValue: { state } }) {
      return {
        async didResolveOperation({ schema, document, operation, request }) {
          // Without one (the name does not fit) the execution says so.
          if (!operation) return;
          const kind = operation.operation;
          if (kind !== OperationTypeNode.QUERY && !(writes && kind === OperationTypeNode.MUTATION)) {
            // (Its fields are text of the client too: no type of the schema was there to check them.)
            state.operation = kind;
            throw serverError('READ_ONLY', writes ? 'NO_SUBSCRIPTION' : 'READ_ONLY', { operation: kind });
          }
          state.operation = fieldsOf(operation);
          state.cost = checkLimits(limits, schema, document, operation, request.variables ?? {});
        },

        async didEncounterErrors({ errors }) {
          // Nobody waits for the answer any more, and what was stopped fails: that is no fault.
          if (state.signal.aborted) return;
          for (const error of errors) {
            const { code, values } = shown(error);
            state.codes.push(code);
            if (code === 'BUSY') state.retryAfter = String(values?.['seconds']);
            logger[code === 'INTERNAL' ? 'error' : 'info']({ requestId: state.id, ...logged(error) }, 'error');
          }
        },

        async willSendResponse({ response }) {
          const status = statusOf(state.codes);
          if (status !== undefined) response.http.status = status;
          if (state.retryAfter !== undefined) response.http.headers.set('retry-after', state.retryAfter);
          if (state.etag !== undefined && state.codes.length === 0) response.http.headers.set('etag', state.etag);
        },
      };
    },
  };
}

/** What an operation is called in the log: the fields that it asks for. Its own name is text of the client, and may name somebody. */
function fieldsOf({ selectionSet }: OperationDefinitionNode): string {
  const fields = selectionSet.selections.flatMap((selection) =>
    selection.kind === Kind.FIELD ? [selection.name.value] : [],
  );
  return [...new Set(fields)].sort().join(' ');
}
