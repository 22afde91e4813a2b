import { expressMiddleware } from '@as-integrations/express5';
import express, { type RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { Services } from '../../graph/context.js';
import type { Settings } from '../../settings.js';
import { refuseBatches } from '../errors/answer_error.js';
import { requestLog } from '../logging/request_log.js';
import { stateOf } from '../logging/request_state.js';
import type { Metrics } from '../metrics.js';
import { timeLimit } from '../time_limit.js';
import { authenticated } from './authentication.js';
import { CurationContext } from './context.js';
import type { Curation } from './curation.js';
import { keyOf } from './key_of.js';
import { requestsByKey, WrongKeys } from './rates.js';
import { jsonPostOnly, neverKept } from './transport.js';

interface EndpointParts {
  settings: Settings;
  services: Services;
  curation: Curation;
  logger: Logger;
  metrics: Metrics;
}

/** Where curators decide over the network, in the order in which a request passes it: nothing is read before the key. */
export function curationEndpoint({ settings, services, curation, logger, metrics }: EndpointParts): RequestHandler[] {
  const wrongKeys = new WrongKeys();
  return [
    neverKept,
    timeLimit(settings.queryTimeoutMs),
    requestLog(logger, metrics),
    jsonPostOnly,
    wrongKeys.refuse,
    authenticated(services.database, wrongKeys.count),
    requestsByKey(),
    express.json({ limit: settings.http.maxBodyBytes }),
    refuseBatches,
    expressMiddleware(curation.apollo, {
      context: async ({ res }) => new CurationContext(services, stateOf(res), keyOf(res), curation.candidates),
    }),
  ];
}
