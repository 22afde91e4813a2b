import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../../src/database/database.js';
import { EXCHANGE_FORMATS } from '../../src/dataset/export/formats/index.js';
import { NETWORK_FORMATS } from '../../src/networks/formats.js';
import { PICTURE_FORMATS } from '../../src/pictures/formats.js';
import { NETWORK_QUESTIONS } from '../../src/questions/networks.js';
import { createSchema } from '../../src/schema.js';
import { testServer, type TestServer } from '../http/support/server.js';
import { Api } from '../support/api.js';
import { runCli } from '../support/cli.js';
import { emptiedDatabase, emptyDatabase } from '../support/database.js';
import { decoded, EVERYTHING } from '../support/everything.js';
import { temporaryFolder } from '../support/files.js';
import { importFolder, packageOf } from '../support/packages.js';
import { ARTICLE, importHidden, OPEN, tables, toldIn } from './support/hidden.js';

/** What a tie of a file rests on. */
interface Cited {
  eventIds: string | null;
  sourceIds: string | null;
  address: string;
}

let database: Database;
let server: TestServer;

beforeAll(async () => {
  database = await emptiedDatabase();
  await importHidden(database);
  server = await testServer({ database, schema: await createSchema() });
});
afterAll(() => server.close());

/** Everything that leaves, by where it leaves. */
async function exits(): Promise<Record<string, string>> {
  const api = new Api(database);
  const found: Record<string, string> = {};
  const asked = async (name: string, query: string): Promise<void> => {
    const { data, errors } = await api.ask(query);
    found[name] = decoded(JSON.stringify([data, errors]));
  };
  await asked('everything', EVERYTHING);
  for (const text of ['Devi Rahayu', 'D. Rahayu', 'Mandiri', 'Maria', 'Sarinah', 'Orsted', 'Audience']) {
    await asked(
      `search ${text}`,
      `{ search(text: "${text}") { nodes { name { text } entity { id label { text } } } } }`,
    );
    for (const list of ['organisations', 'persons', 'events', 'issues']) {
      await asked(`${list} ${text}`, `{ ${list}(where: {nameContains: "${text}"}) { nodes { id label { text } } } }`);
    }
  }
  for (const id of [
    'event:evi-rahayu-evening',
    'person:evi-rahayu',
    'person:sarina',
    'organisation:yayasan-evi-rahayu',
  ]) {
    await asked(`id ${id}`, `{ events(where: {agents: ["${id}"]}) { totalCount } node(id: "${id}") { id } }`);
  }
  for (const question of NETWORK_QUESTIONS.keys()) {
    for (const { name } of [...NETWORK_FORMATS, ...PICTURE_FORMATS.filter(({ name: of }) => of !== 'png')]) {
      const response = await server.fetch(`/export/${question}.${name}`);
      found[`${question}.${name}`] = await response.text();
    }
    // Where the file’s ties open.
    const { edges } = JSON.parse(found[`${question}.graphology.json`]!) as { edges: { attributes: Cited }[] };
    for (const { attributes } of edges) {
      expect(attributes.eventIds ?? attributes.sourceIds).toMatch(/^(event|source):/);
      found[attributes.address] = await (await server.fetch(attributes.address)).text();
    }
  }
  for (const words of [
    ['ask', '--question', 'attendance'],
    ['ask', '--question', 'coAttendance', '--format', 'json'],
  ]) {
    const { stdout, stderr } = await runCli(words);
    found[words.join(' ')] = stdout + stderr;
  }
  found['export --public'] = await publicCopy();
  for (const { name } of EXCHANGE_FORMATS) found[`export ${name}`] = await exchangeFile(name);
  found['log'] = JSON.stringify(server.log);
  return found;
}

/** The folder of the copy for everybody. */
const published = temporaryFolder();

async function publicCopy(): Promise<string> {
  const { code, stdout, stderr } = await runCli(['export', '--public', published]);
  expect(code).toBe(0);
  const files = readdirSync(published).map((file) => readFileSync(join(published, file), 'utf8'));
  // (The schemas of the tables are the same for all data; an example in them is called as somebody here.)
  return [stdout, stderr, ...files.map((text) => text.replace(/^ *"example": .*$/gm, ''))].join('\n');
}

/** A file in an exchange format, with what is said of it. */
async function exchangeFile(format: string, ...words: string[]): Promise<string> {
  const file = join(temporaryFolder(), 'graph.json');
  const { code, stdout, stderr } = await runCli(['export', '--format', format, ...words, file]);
  expect(code).toBe(0);
  return [stdout, stderr, readFileSync(file, 'utf8')].join('\n');
}

test('no hidden name gets out anywhere, and no other name is touched', async () => {
  const found = await exits();
  expect(Object.keys(found).length).toBeGreaterThan(100);
  for (const [exit, text] of Object.entries(found)) {
    expect([exit, toldIn(text)]).toEqual([exit, undefined]);
  }
  const { everything } = found;
  for (const name of OPEN) {
    expect(everything).toContain(name);
    expect(found['export --public']).toContain(name.replace(/^person:/, ''));
    for (const { name: format } of EXCHANGE_FORMATS) expect(found[`export ${format}`]).toContain(name);
  }
  for (const { name } of EXCHANGE_FORMATS) {
    expect(found[`export ${name}`]).toContain('Devi street and a mandiri life');
    expect(found[`export ${name}`]).toContain('Audience with Ibu [name withheld]');
  }
  for (const text of ['Devi street and a mandiri life', 'Sarinah sells more', 'Audience with Ibu [name withheld]']) {
    expect(found['export --public']).toContain(text);
  }
  // What only the other article says, which speaks of nobody, and names of one word that are an organisation’s.
  expect(everything).toContain('Devi street and a mandiri life');
  expect(everything).toContain('Sarinah sells more');
  expect(everything).toContain('"text":"Merdeka"');
  expect(everything).toContain('Bank Mandiri came, and so did [name withheld]');
  expect(everything).toContain('[name withheld], [name withheld] and [name withheld] came');
  expect(everything).toContain('Audience with Ibu [name withheld]');
  expect(found['search Mandiri']).toContain('organisation:bank');
  expect(found['search Sarinah']).toContain('organisation:institute');
  expect(found['search Maria']).toContain('person:maria-ulfah');
});

test('a file of everything has the hidden names', async () => {
  for (const { name } of EXCHANGE_FORMATS) {
    const text = await exchangeFile(name, '--full');
    for (const hidden of ['Dr. Devi Rahayu, S.H.', 'Sarinah Ørsted', 'Audience with Ibu Devi', 'devi-rahayu-evening']) {
      expect(text).toContain(hidden);
    }
  }
});

test('nor does the order of lists', async () => {
  const api = new Api(database);
  const query = '{ events(orderBy: TITLE) { nodes { title { text } } } }';
  const { events } = await api.data<{ events: { nodes: { title: { text: string } }[] } }>(query);
  const titles = events.nodes.map(({ title }) => title.text);
  expect(titles[0]).toBe('Devi street and a mandiri life');
  expect(titles.slice(1).sort()).toEqual(['An evening for [name withheld]', 'Audience with Ibu [name withheld]']);
});

test('an id that holds a hidden name is another, by which the thing is found, and not by its own', async () => {
  const api = new Api(database);
  const { events } = await api.data<{ events: { nodes: { id: string }[] } }>('{ events { nodes { id } } }');
  const shown = events.nodes.map(({ id }) => id).find((id) => id.startsWith('event:withheld-'))!;
  const asked = (id: string): Promise<{ node: unknown; event: unknown }> =>
    api.data('query ($id: ID!) { node(id: $id) { id } event(id: $id) { id } }', { id });
  expect(await asked(shown)).toEqual({ node: { id: shown }, event: { id: shown } });
  expect(await asked('event:devi-rahayu-evening')).toEqual({ node: null, event: null });
  expect(await asked(`${shown.slice(0, -1)}${shown.endsWith('0') ? '1' : '0'}`)).toEqual({ node: null, event: null });
  const scope = (id: string): Record<string, unknown> => ({ scope: { events: [id] } });
  const question = 'query ($scope: Scope) { attendance(scope: $scope) { density } }';
  expect((await api.ask(question, scope(shown))).errors).toEqual([]);
  expect((await api.ask(question, scope('event:devi-rahayu-evening'))).errors).toMatchObject([{ code: 'UNKNOWN_ID' }]);
});

test('a filter does not find what it may not tell', async () => {
  const api = new Api(database);
  const count = async (query: string): Promise<unknown> => (await api.data<{ list: unknown }>(query)).list;
  expect(await count('{ list: issues(where: {schemes: ["Scheme of Devi Rahayu"]}) { totalCount } }')).toEqual({
    totalCount: 0,
  });
  expect(await count('{ list: events(where: {nameContains: "audience"}) { totalCount } }')).toEqual({ totalCount: 0 });
  expect(await count('{ list: events(where: {nameContains: "street"}) { totalCount } }')).toEqual({ totalCount: 1 });
});

test('when the rows are taken back, all is back', async () => {
  const open = Object.fromEntries(
    Object.entries(tables(ARTICLE)).map(([name, rows]) => [name, rows.replace(/^.*person:(?!maria-ulfah).*\n?/gm, '')]),
  );
  const only = { ...open, persons: 'id,name,visibility,source\nmaria-ulfah,Maria Ulfah Anshor,PUBLIC,article' };
  await importFolder(database, packageOf(only, 'devi-rahayu', { title: 'What Devi Rahayu said' }), { sync: true });
  const api = new Api(database);
  const { data, errors } = await api.ask(EVERYTHING);
  expect(errors).toEqual([]);
  const everything = JSON.stringify(data);
  expect(everything).not.toContain('[name withheld]');
  for (const text of [
    'Audience with Ibu Devi',
    'event:devi-rahayu-evening',
    'Mandiri counted the notes',
    'Devi hall',
  ]) {
    expect(everything).toContain(text);
  }
  const { events } = await api.data<{ events: { nodes: { title: { text: string } }[] } }>(
    '{ events(orderBy: TITLE) { nodes { title { text } } } }',
  );
  expect(events.nodes.map(({ title }) => title.text)).toEqual([
    'An evening for D. Rahayu',
    'Audience with Ibu Devi',
    'Devi street and a mandiri life',
  ]);
});

test('the public copy, imported elsewhere, tells as little, and touches no other name', async () => {
  await emptyDatabase(database);
  await importFolder(database, published);
  const { everything } = await exits();
  expect(toldIn(everything!)).toBeUndefined();
  for (const name of OPEN) expect(everything).toContain(name);
  expect(everything).toContain('Audience with Ibu [name withheld]');
});
