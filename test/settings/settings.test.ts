import { readFileSync } from 'node:fs';
import { readSettings, SettingError, SETTINGS } from '../../src/settings.js';
import { settingsTable } from '../../src/settings_table.js';
import { ROOT } from '../support/files.js';

it('the table of docs/operations.md is that of the code (npm run docs)', () => {
  const page = readFileSync(`${ROOT}docs/operations.md`, 'utf8');
  expect(page).toContain(`<!-- settings -->\n${settingsTable()}\n<!-- end of settings -->`);
  for (const name of Object.keys(SETTINGS)) expect(settingsTable()).toContain(`\`${name}\``);
});

it('defaults stand where the environment is silent or empty', () => {
  const settings = readSettings({ JEJARING_HOME: '' });
  expect(settings).toMatchObject({
    neo4j: { user: 'neo4j', database: 'neo4j' },
    home: '.jejaring',
    local: { port: 7687, heap: '1g', pageCache: '512m' },
    http: { host: '127.0.0.1', port: 4000, maxBodyBytes: 2 ** 20 },
    snapshotMemoryBytes: 2 ** 30,
  });
  expect(settings.neo4j.uri).toBeUndefined();
});

it('everything that cannot be used is named at once, with what was found and what is allowed', () => {
  const environment = { JEJARING_PORT: 'four', JEJARING_NEO4J_HEAP: '1 gigabyte', JEJARING_LOG_LEVEL: 'loud' };
  expect(() => readSettings(environment)).toThrow(SettingError);
  expect(() => readSettings(environment)).toThrow(
    /JEJARING_NEO4J_HEAP is "1 gigabyte"; it must be a size from 128m to 1024g\. Heap[^]*JEJARING_PORT is "four"[^]*JEJARING_LOG_LEVEL is "loud"; it must be one of silent, error/,
  );
});

/** What is said of one variable with this value; nothing where it is allowed. */
function refusal(name: string, value: string): string | undefined {
  try {
    readSettings({ [name]: value });
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

it('a name of ours that is no setting is refused, with the one that may be meant', () => {
  const environment = { JEJARING_NEO4J_URI: 'bolt://127.0.0.1:1', JEJARING_MAX_DEEP: '', JEJARING_COLOUR: 'red' };
  expect(() => readSettings(environment)).toThrow(
    new SettingError('JEJARING_NEO4J_URI is no setting. Did you mean NEO4J_URI?\nJEJARING_COLOUR is no setting.'),
  );
});

it('a key that could be guessed is refused, and not printed', () => {
  const short = 'k'.repeat(31);
  expect(refusal('JEJARING_PERSON_KEY', `${short}k`)).toBeUndefined();
  expect(refusal('JEJARING_PERSON_KEY', short)).toMatch(/^JEJARING_PERSON_KEY .* it must be 32 bytes or more/);
  expect(refusal('JEJARING_PERSON_KEY', short)).not.toContain('kkk');
});

it.each([
  ['off', false],
  ['1', 1],
  ['12', 12],
  ['10.0.0.1', ['10.0.0.1']],
  ['loopback, 10.0.0.0/8,fd00::/8', ['loopback', '10.0.0.0/8', 'fd00::/8']],
])('the proxies %j are trusted', (value, trusted) => {
  expect(readSettings({ JEJARING_TRUST_PROXY: value }).http.trustProxy).toEqual(trusted);
});

// (`true` would have every client choose its address.)
it.each(['on', 'true', '0', '100', '10.0.0.0/33', 'fd00::/129', '10.0.0', 'proxy.example', '10.0.0.1,', '10.0.0.1/'])(
  '%j are no proxies',
  (value) => {
    expect(refusal('JEJARING_TRUST_PROXY', value)).toContain('it must be off, the number of proxies in a row');
  },
);

it('nobody decides over the network unless it is switched on', () => {
  expect([readSettings({}).curation, readSettings({ JEJARING_CURATION: 'on' }).curation]).toEqual([false, true]);
  expect(readSettings({}).http.trustProxy).toBe(false);
});

it.each(['nonsense', 'https://a.example/', 'https://a.example,b', ',', '*, https://a.example'])(
  '%j are no origins',
  (value) => {
    expect(refusal('JEJARING_CORS_ORIGIN', value)).toContain('it must be `*`, or origins such as https://example.org');
  },
);

it.each(['*', 'https://map.example', 'https://map.example, http://localhost:3000'])('%j are origins', (value) => {
  expect(refusal('JEJARING_CORS_ORIGIN', value)).toBeUndefined();
});

it.each([
  'ftp://mirror.example/maven2',
  'https:/mirror.example',
  'file:///srv/maven2',
  'https://user:word@mirror.example',
])('%j is no repository of jars', (value) => {
  expect(refusal('JEJARING_MAVEN_REPOSITORY', value)).toContain(
    `JEJARING_MAVEN_REPOSITORY is "${value}"; it must be an address that begins with https:// or http://, or a folder. `,
  );
});

it.each([
  'https://mirror.example/maven2/',
  'http://127.0.0.1:8081/repository',
  '/srv/maven2',
  '../maven2',
  'C:\\maven2',
])('%j is a repository of jars', (value) => {
  expect(refusal('JEJARING_MAVEN_REPOSITORY', value)).toBeUndefined();
});

it.each([
  ['JEJARING_NEO4J_PORT', '0', '65535', '65536', 'a whole number from 0 to 65535'],
  // Node takes a longer delay than this for one of a millisecond.
  ['JEJARING_QUERY_TIMEOUT_MS', '1', '2147483647', '2147483648', 'a whole number from 1 to 2147483647'],
  ['JEJARING_STATEMENT_TIMEOUT_MS', '1', '2147483647', '0', 'a whole number from 1 to 2147483647'],
  ['JEJARING_ANALYSIS_TIMEOUT_MS', '1', '2147483647', '99999999999', 'a whole number from 1 to 2147483647'],
  ['JEJARING_MAX_DEPTH', '1', '1000', '1e3', 'a whole number from 1 to 1000'],
  ['JEJARING_MAX_BODY', '1k', '100M', '101m', 'a size from 1k to 100m'],
  ['JEJARING_NEO4J_HEAP', '128m', '1024g', '131071k', 'a size from 128m to 1024g'],
  ['JEJARING_RESULT_MEMORY', '1m', '1024g', '0k', 'a size from 1m to 1024g'],
])('%s is allowed from %s to %s, and %s is refused', (name, least, most, beyond, allowed) => {
  expect([refusal(name, least), refusal(name, most)]).toEqual([undefined, undefined]);
  expect(refusal(name, beyond)).toContain(`${name} is "${beyond}"; it must be ${allowed}. `);
});

it('every default is allowed, and the table says what else is', () => {
  expect(readSettings({})).toMatchObject({ queryTimeoutMs: 75_000, analyses: { cacheBytes: 512 * 2 ** 20 } });
  expect(settingsTable()).toContain('| `JEJARING_QUERY_TIMEOUT_MS` | `75000` | a whole number from 1 to 2147483647 |');
});
