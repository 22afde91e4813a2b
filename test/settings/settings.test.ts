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
    /JEJARING_NEO4J_HEAP is "1 gigabyte": a size such as 512m or 2g\.[^]*JEJARING_PORT is "four"[^]*JEJARING_LOG_LEVEL is "loud"/,
  );
});

it('a port beyond the last one is refused', () => {
  expect(() => readSettings({ JEJARING_NEO4J_PORT: '65536' })).toThrow(/^JEJARING_NEO4J_PORT is "65536"/);
});
