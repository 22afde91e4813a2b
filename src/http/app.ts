import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Express } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Services } from '../graph/context.js';
import type { Settings } from '../settings.js';
import { errorHandler, notFound, refuseBatches } from './errors/answer_error.js';
import { RequestContext } from './context.js';
import type { Curation } from './curation/curation.js';
import { curationEndpoint } from './curation/endpoint.js';
import type { DataState } from '../model/data_state.js';
import { entityTags } from './etag.js';
import { explorer } from './pages/explorer.js';
import { exportNetwork } from './export.js';
import { headAsGet, publicReads, securityHeaders } from './headers.js';
import { healthz, readyz } from './health.js';
import type { Metrics } from './metrics.js';
import { playgroundFiles, playgroundPage } from './playground/playground.js';
import { requestId } from './logging/request_id.js';
import { requestLog } from './logging/request_log.js';
import { stateOf } from './logging/request_state.js';
import { openTie } from './pages/ties.js';
import type { Stopping } from './stopping.js';
import { timeLimit } from './time_limit.js';

export interface AppParts {
  settings: Settings;
  services: Services;
  schema: GraphQLSchema;
  apollo: ApolloServer<RequestContext>;
  /** For curators; undefined: they do not decide over the network. */
  curation: Curation | undefined;
  logger: Logger;
  metrics: Metrics;
  stopping: Stopping;
  /** Version of the data: even where no import runs. */
  dataState: () => Promise<DataState>;
  /** Names of the migrations that the database still needs. */
  pendingMigrations: () => Promise<string[]>;
  productVersion: string;
}

/** All that is served, in the order in which a request passes it. */
export function createApp(parts: AppParts): Express {
  const { settings, services, schema, apollo, logger, metrics } = parts;
  const app = express();
  app.disable('x-powered-by');
  // The tag is made of the data’s state; see etag.ts.
  app.disable('etag');
  app.enable('strict routing');
  app.set('trust proxy', settings.http.trustProxy);
  app.use(requestId, securityHeaders, headAsGet, parts.stopping.refuse, parts.stopping.answer);
  app.get('/healthz', healthz);
  app.get('/readyz', readyz(parts.pendingMigrations, logger));
  app.get('/metrics', metrics.handler);
  app.use('/playground', playgroundFiles());
  const { pages, noPage } = explorer(schema, services, settings.queryTimeoutMs);
  app.use(pages);
  app.all(
    '/graphql',
    publicReads(settings.http.corsOrigin),
    playgroundPage,
    timeLimit(settings.queryTimeoutMs),
    requestLog(logger, metrics),
    express.json({ limit: settings.http.maxBodyBytes }),
    refuseBatches,
    entityTags(parts.dataState, parts.productVersion),
    expressMiddleware(apollo, { context: async ({ res }) => new RequestContext(services, stateOf(res)) }),
  );
  const { curation } = parts;
  if (curation) {
    app.all('/curation/graphql', curationEndpoint({ settings, services, curation, logger, metrics }));
  }
  app.use(['/export', '/ties'], publicReads(settings.http.corsOrigin));
  const asked = [
    timeLimit(settings.queryTimeoutMs),
    requestLog(logger, metrics),
    entityTags(parts.dataState, parts.productVersion),
  ];
  app.get('/export/:file', ...asked, exportNetwork(schema, services, logger));
  app.get('/ties/:question', ...asked, openTie(schema, apollo, services, logger));
  app.use(noPage, notFound);
  app.use(errorHandler(logger));
  return app;
}
