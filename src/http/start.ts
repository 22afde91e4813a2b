import type { GraphQLSchema } from 'graphql';
import { createServer } from 'node:http';
import type { Logger } from 'pino';
import type { Services } from '../graph/context.js';
import type { Settings } from '../settings.js';
import { PRODUCT_VERSION } from '../version.js';
import { createApollo } from './apollo.js';
import { createApp, type AppParts } from './app.js';
import { listen } from './listen.js';
import { Metrics, type SnapshotFigures } from './metrics.js';

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
  /** Takes no more requests, and ends when those that run have their answers, or after five seconds. */
  close(): Promise<void>;
}

/** @throws SettingError where the address cannot be had */
export async function startHttp(parts: HttpParts): Promise<RunningServer> {
  const { settings, services, schema, logger, dataState, pendingMigrations } = parts;
  const server = createServer();
  const apollo = createApollo(schema, settings.limits, logger, server);
  const metrics = new Metrics(parts.snapshot);
  await apollo.start();
  server.on(
    'request',
    createApp({
      settings,
      services,
      schema,
      apollo,
      logger,
      metrics,
      dataState,
      pendingMigrations,
      productVersion: PRODUCT_VERSION,
    }),
  );
  try {
    return { url: await listen(server, settings.http), close: () => apollo.stop() };
  } catch (error) {
    await apollo.stop();
    throw error;
  }
}
