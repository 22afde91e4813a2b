import { createKey } from '../../../../src/curation/keys/keys.js';
import type { Scope } from '../../../../src/curation/keys/scopes.js';
import type { Database } from '../../../../src/database/database.js';
import { Pseudonyms } from '../../../../src/privacy/pseudonyms.js';
import { createSchema } from '../../../../src/schema.js';
import type { SettingName } from '../../../../src/settings.js';
import { readVersion } from '../../../../src/snapshot/load/load.js';
import { deciderOf } from '../../../support/decider.js';
import { SECRETS, testServer, type Answer, type TestServer } from '../../support/server.js';

export const PATH = '/curation/graphql';

export interface CurationServer extends TestServer {
  /** Sends an operation with a key. */
  ask(key: string, query: string, variables?: object): Promise<Answer>;
  /** All keys that were made for it. */
  keys: string[];
  /** Makes a key. @returns its text */
  key(scopes: Scope[], name?: string, expires?: string): Promise<string>;
}

export const PSEUDONYMS = new Pseudonyms(SECRETS.personKey);

/** A server of the data in a database, with the endpoint of curators switched on. */
export async function curationServer(
  database: Database,
  environment: Partial<Record<SettingName, string>> = {},
): Promise<CurationServer> {
  const server = await testServer(
    { database, schema: await createSchema(), dataState: () => readVersion(database) },
    { JEJARING_CURATION: 'on', ...environment },
  );
  const keys: string[] = [];
  return {
    ...server,
    keys,
    key: async (scopes, name = 'R. Contoh', expires = '2999-12-31') => {
      const made = await createKey(database, { name, scopes, expires }, { ...deciderOf(), pseudonyms: PSEUDONYMS });
      keys.push(made.text);
      return made.text;
    },
    ask: async (key, query, variables) => {
      const response = await server.fetch(PATH, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
        body: JSON.stringify({ query, variables }),
      });
      const body = (await response.json()) as Pick<Answer, 'data' | 'errors'>;
      return { status: response.status, headers: response.headers, ...body };
    },
  };
}

/** Expects that nothing of any key, nor any of these texts, is in what the server has logged. */
export function expectNoSecrets({ log, keys }: CurationServer, ...texts: string[]): void {
  const logged = JSON.stringify(log);
  expect(log.length).toBeGreaterThan(0);
  for (const key of keys) expect(logged).not.toContain(key.slice('jej_12345678_'.length));
  for (const text of ['Bearer', 'authorization', SECRETS.personKey, ...texts]) {
    expect(logged.toLowerCase()).not.toContain(text.toLowerCase());
  }
}
