import { Writable } from 'node:stream';
import { Database } from '../../../src/database/database.js';
import type { Runner } from '../../../src/analysis/threads.js';
import { createServices } from '../../../src/graph/context.js';
import { createLogger } from '../../../src/http/logging/log.js';
import { startHttp, type HttpParts, type RunningServer } from '../../../src/http/start.js';
import { readSettings, type SettingName } from '../../../src/settings.js';
import { INLINE } from '../../support/api.js';
import { testSchema } from './schema.js';

/** A database that is not there. */
function absentDatabase(): Database {
  const address = { uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: SECRETS.password, database: 'neo4j' };
  return new Database(address, 1_000);
}

export interface TestServer extends RunningServer {
  /** Lines of the log so far. */
  log: Record<string, unknown>[];
  /** Sends an operation by POST. */
  post(query: string, variables?: object, headers?: Record<string, string>): Promise<Answer>;
  fetch(path: string, init?: RequestInit): Promise<Response>;
}

export interface Answer {
  status: number;
  headers: Headers;
  data?: Record<string, unknown> | null;
  errors?: { message: string; extensions: { code: string; id: string } & Record<string, unknown> }[];
}

interface ServerParts {
  database?: Database;
  runner?: Runner;
}

/** Secrets that must never be seen. Invented. */
export const SECRETS = { password: 'secret-of-the-database', personKey: 'secret-of-the-persons' };

/**
 * A server on a free port of loopback, with its log in memory; without a database that answers, unless one is given.
 * Questions are computed in its own thread, unless another runner is given.
 */
export async function testServer(
  { database = absentDatabase(), runner = INLINE, ...parts }: Partial<HttpParts> & ServerParts = {},
  environment: Partial<Record<SettingName, string>> = {},
): Promise<TestServer> {
  const log: Record<string, unknown>[] = [];
  const destination = new Writable({
    write(chunk, _encoding, done) {
      log.push(JSON.parse(String(chunk)) as Record<string, unknown>);
      done();
    },
  });
  const settings = readSettings({ JEJARING_PORT: '0', ...environment });
  const server = await startHttp({
    settings,
    services: createServices(database, { ...settings, personKey: SECRETS.personKey }, runner),
    schema: testSchema(),
    logger: createLogger('debug', destination),
    dataState: () => Promise.resolve({ version: 2, stamp: null }),
    pendingMigrations: () => Promise.resolve([]),
    snapshot: () => undefined,
    ...parts,
  });
  const request = (path: string, init?: RequestInit): Promise<Response> => fetch(`${server.url}${path}`, init);
  return {
    ...server,
    log,
    fetch: request,
    post: async (query, variables, headers) => {
      const response = await request('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      });
      const body = (await response.json()) as Pick<Answer, 'data' | 'errors'>;
      return { status: response.status, headers: response.headers, ...body };
    },
  };
}
