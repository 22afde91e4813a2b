import { ApolloServer, type ApolloServerOptions } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { GraphQLSchema } from 'graphql';
import type { Server } from 'node:http';
import type { Logger } from 'pino';
import type { Context } from '../graph/context.js';
import type { Settings } from '../settings.js';
import type { RequestContext } from './context.js';
import { createDocumentStore } from './document_store.js';
import { formatError, MOST_MISTAKES } from './errors/errors.js';
import { executor } from './executor.js';
import { operationPlugin } from './logging/operation_plugin.js';
import { DRAIN_MS } from './stopping.js';

/** Apollo Server without all that asks or tells another server, or hooks every field (the cache control). */
export function plainApollo<T extends Context>(
  schema: GraphQLSchema,
  logger: Logger,
  options: Pick<ApolloServerOptions<T>, 'plugins' | 'parseOptions'>,
): ApolloServer<T> {
  return new ApolloServer<T>({
    gateway: executor(schema),
    formatError,
    logger,
    introspection: true,
    csrfPrevention: true,
    persistedQueries: false,
    documentStore: createDocumentStore(),
    validationOptions: { maxErrors: MOST_MISTAKES },
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    ...options,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ...(options.plugins ?? []),
    ],
  });
}

/** Apollo Server for operations that come by HTTP: with the limits, and with an end that lets running ones finish. @param access whether mutations are let in */
export function createApollo<T extends RequestContext>(
  schema: GraphQLSchema,
  limits: Settings['limits'],
  logger: Logger,
  server: Server,
  access: { writes: boolean },
): ApolloServer<T> {
  return plainApollo<T>(schema, logger, {
    parseOptions: { maxLexicalTokens: limits.tokens },
    plugins: [
      ApolloServerPluginDrainHttpServer({ httpServer: server, stopGracePeriodMillis: DRAIN_MS }),
      operationPlugin(limits, logger, access),
    ],
  });
}
