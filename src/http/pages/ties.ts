import type { ApolloServer } from '@apollo/server';
import type { Request, RequestHandler } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Services } from '../../graph/context.js';
import { argumentError } from '../../graph/errors.js';
import { tieOperation, type TieOperation } from '../../questions/networks.js';
import { answerError } from '../errors/answer_error.js';
import { RequestContext } from '../context.js';
import { serverError, shown } from '../errors/errors.js';
import { logged } from '../logging/log.js';
import { parametersOfNetwork, readQuery, statusOfRefusal } from '../network_request.js';
import { stateOf } from '../logging/request_state.js';

interface Answer {
  data?: Record<string, Record<string, { nodes: unknown[] } | undefined> | null> | null | undefined;
  errors?: readonly { extensions?: Record<string, unknown> }[] | undefined;
}

/**
 * `/ties/<question>?a=…&b=…`: one tie of a network, opened to its facts and quotes, as GraphQL answers it. The other
 * arguments are those of `/export/`: it is where the addresses in files lead.
 */
export function openTie(
  schema: GraphQLSchema,
  apollo: ApolloServer<RequestContext>,
  services: Services,
  logger: Logger,
): RequestHandler {
  return async (request, response) => {
    const state = stateOf(response);
    try {
      const operation = readTie(schema, request);
      const contextValue = new RequestContext(services, state);
      const { body } = await apollo.executeOperation(operation, { contextValue });
      state.operation = `tie ${operation.question}`;
      if (state.signal.aborted || body.kind !== 'single') return;
      const answer = body.singleResult as Answer;
      const [error] = answer.errors ?? [];
      if (!error && !isFound(answer, operation)) {
        const [a, b] = [operation.variables['a'], operation.variables['b']];
        throw serverError('NOT_FOUND', 'NO_TIE', { a: String(a), b: String(b) });
      }
      if (!error && state.etag !== undefined) response.setHeader('etag', state.etag);
      response.status(error ? statusOfRefusal(String(error.extensions?.['code'])) : 200);
      response.type('application/json; charset=utf-8').send(`${JSON.stringify(answer)}\n`);
    } catch (error) {
      if (state.signal.aborted) return;
      const { code } = shown(error as Error);
      logger[code === 'INTERNAL' ? 'error' : 'info']({ requestId: state.id, ...logged(error as Error) }, 'error');
      answerError(request, response, error as Error, statusOfRefusal(code));
    }
  };
}

/** @throws NOT_FOUND for another question; BAD_ARGUMENT */
function readTie(schema: GraphQLSchema, request: Request): TieOperation {
  const question = request.params['question'] as string;
  const parameters = parametersOfNetwork(schema, question);
  const { lang, values, others } = readQuery(request, parameters, ['a', 'b']);
  const { a, b } = others;
  if (a === undefined || b === undefined) throw argumentError('BAD_ARGUMENT', 'ENDS_MISSING');
  return tieOperation(schema, { question, input: values, lang }, { a, b });
}

const isFound = ({ data }: Answer, { question, list }: TieOperation): boolean =>
  (data?.[question]?.[list]?.nodes.length ?? 0) > 0;
