import type { GraphQLSchema } from 'graphql';
import { createServer } from 'node:http';
import type { Logger } from 'pino';
import type { Services } from '../graph/context.js';
import type { Settings } from '../settings.js';
import { PRODUCT_VERSION } from '../version.js';
import { createApollo } from './apollo.js';
import { createApp, type AppParts } from './app.js';
import { Curation } from './curation/curation.js';
import type { RequestContext } from './context.js';
import { listen } from './listen.js';
import { Metrics, type SnapshotFigures } from './metrics.js';
import { Stopping } from './stopping.js';

export interface HttpParts extends Pick<AppParts, 'dataState' | 'pendingMigrations'> {
  settings: Settings;
  services: Services;
  schema: GraphQLSchema;
  logger: Logger;
  /** Figures of the snapshot that is held, if one is. */
  snapshot: () => SnapshotFigures | undefined;
}

export interface RunningServer {
  /** `http://address:port`, without a path. */
  url: string;
  /** Takes no more requests, and ends when those that run have their answers: within five seconds, if need be SHUTTING_DOWN. */
  close(): Promise<void>;
}

/** @throws SettingError where the address cannot be had */
export async function startHttp(parts: HttpParts): Promise<RunningServer> {
  const { settings, services, schema, logger, dataState, pendingMigrations } = parts;
  const server = createServer();
  const apollo = createApollo<RequestContext>(schema, settings.limits, logger, server, { writes: false });
  const curation = settings.curation ? await Curation.start(settings, logger, server) : undefined;
  const metrics = new Metrics(parts.snapshot, services.analyses);
  await apollo.start();
  const stopping = new Stopping();
  const stop = async (): Promise<void> => {
    stopping.begin();
    await Promise.all([apollo.stop(), curation?.stop()]);
    stopping.done();
  };
  server.on(
    'request',
    createApp({
      settings,
      services,
      schema,
      apollo,
      curation,
      logger,
      metrics,
      stopping,
      dataState,
      pendingMigrations,
      productVersion: PRODUCT_VERSION,
    }),
  );
  try {
    return { url: await listen(server, settings.http), close: stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
