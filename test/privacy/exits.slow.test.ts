import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../../src/database/database.js';
import { NETWORK_FORMATS } from '../../src/networks/formats.js';
import { PICTURE_FORMATS } from '../../src/pictures/formats.js';
import { NETWORK_QUESTIONS } from '../../src/questions/networks.js';
import { createSchema } from '../../src/schema.js';
import { testServer, type TestServer } from '../http/support/server.js';
import { Api } from '../support/api.js';
import { runCli } from '../support/cli.js';
import { emptyDatabase, testDatabase } from '../support/database.js';
import { decoded, EVERYTHING } from '../support/everything.js';
import { temporaryFolder } from '../support/files.js';
import { importFolder, packageOf } from '../support/packages.js';

/** An article that speaks of persons who are not public, and what else is said there. */
const ARTICLE = {
  sources: `id,url,archive_url,title,publisher,author,published,language,kind,text_kind,source
    article,https://news.example/devi-rahayu,https://archive.example/Devi%20Rahayu,Ibu Devi and Mandiri at the bank,Kabar,"Rahayu, Devi",2025-01-02,en,ARTICLE,ORIGINAL,article
    other,https://other.example/,,Devi street and a mandiri life,Kabar,,2025-01-03,en,ARTICLE,ORIGINAL,other
    notes-of-devi-rahayu,,,Notes,Kabar,,2025-01-03,en,ARTICLE,ORIGINAL,other`,
  persons: `id,name,visibility,source
    maria-ulfah,Maria Ulfah Anshor,PUBLIC,article
    devi-rahayu,"Dr. Devi Rahayu, S.H.",,article
    mandiri,Mandiri,ROLE_ONLY,article
    maria,Maria,ROLE_ONLY,article
    sarinah,Sarinah Ørsted,ROLE_ONLY,article`,
  events: `id,title__en,theme__en,place,start,source
    audience,Audience with Ibu Devi,What Mandiri asked for,Devi hall,2025-01-01,article
    devi-rahayu-evening,An evening for D. Rahayu,,,2025-01-02,other
    plain,Devi street and a mandiri life,,,2025-01-03,other`,
  issues: `id,name__en,scheme,claim,source
    trust,Trust,Scheme of Devi Rahayu,true,article`,
  outputs: `id,kind,reference,text__en,source
    demand,RECOMMENDATION,DR/Devi Rahayu/1,"Pay, says Sarinah Orsted",article
    finding,FINDING,,Mandiri counted the notes,article
    free,FINDING,,Sarinah sells more,other`,
  participations: `event,agent,on_behalf_of,roles,status,source,quote,value_as_written
    audience,person:devi-rahayu,bank,SPEAKER,ATTENDED,article,Ibu Devi Rahayu spoke,Ibu Devi
    audience,person:maria-ulfah,,SPEAKER,ATTENDED,article,"Maria Ulfah Anshor and Maria",Maria Ulfah Anshor
    audience,organisation:bank,,ATTENDEE,ATTENDED,article,"Bank Mandiri came, and so did Mandiri",Bank Mandiri
    audience,organisation:institute,,ATTENDEE,ATTENDED,other,"Institut Sarinah, led by S. Ørsted, and Mandiri",
    plain,organisation:bank,,ATTENDEE,ATTENDED,other,Devi street,
    plain,organisation:institute,,ATTENDEE,ATTENDED,other,,
    devi-rahayu-evening,organisation:bank,,ATTENDEE,ATTENDED,notes-of-devi-rahayu,,
    devi-rahayu-evening,organisation:institute,,ATTENDEE,ATTENDED,notes-of-devi-rahayu,,
    audience,person:mandiri,,ATTENDEE,ATTENDED,article,,
    audience,person:maria,,ATTENDEE,ATTENDED,article,,
    plain,person:sarinah,institute,ATTENDEE,ATTENDED,article,,`,
  stances: `agent,on_behalf_of,target,polarity,source,quote
    person:devi-rahayu,bank,issue:trust,1,article,I trust
    organisation:institute,,issue:trust,1,other,Trust`,
  responses: `recommendation,agent,kind,text,source,quote
    demand,organisation:bank,NOTED,Thanks to Mandiri,article,Thanks to Devi`,
  topics: `subject,issue,source
    event:audience,trust,article`,
};

/** Names that are nobody’s secret, from another dataset. */
const REGISTER = {
  organisations: `id,name__en,acronym,description__en
    bank,Bank Mandiri,,The bank called Mandiri
    institute,Institut Sarinah,,Of Sarinah
    yayasan,Yayasan Devi Rahayu,YDR,
    merdeka,Merdeka,,`,
};

/** What nobody may read. (Names of organisations and of the public person are taken out before.) */
const HIDDEN =
  /devi[^a-z]{0,3}rahayu|rahayu[^a-z]{0,3}devi|d\. rahayu|(ibu|hall of|thanks to|says) devi|[øo]rsted|oersted/i;
const ALONE = /what mandiri|mandiri (asked|counted|at)|to mandiri|and maria\b/i;
const TOLD = new RegExp(`.{0,60}(?:${HIDDEN.source}|${ALONE.source}).{0,40}`, 'i');
const OPEN = ['Maria Ulfah Anshor', 'person:maria-ulfah', 'Bank Mandiri', 'Institut Sarinah', 'Yayasan Devi Rahayu'];

const without = (text: string): string => OPEN.reduce((rest, name) => rest.replaceAll(name, ''), text);

/** What a tie of a file rests on. */
interface Cited {
  eventIds: string | null;
  sourceIds: string | null;
  address: string;
}

let database: Database;
let server: TestServer;

const tables = (of: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(of).map(([name, rows]) => [name, rows.replace(/^ +/gm, '')]));

beforeAll(async () => {
  database = await testDatabase();
  await emptyDatabase(database);
  await importFolder(database, packageOf(tables(REGISTER), 'register'));
  const described = { title: 'What Devi Rahayu said', licences: [{ name: 'Licence of Devi Rahayu' }] };
  await importFolder(database, packageOf(tables(ARTICLE), 'devi-rahayu', described));
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

test('no hidden name gets out anywhere, and no other name is touched', async () => {
  const found = await exits();
  expect(Object.keys(found).length).toBeGreaterThan(100);
  for (const [exit, text] of Object.entries(found)) {
    const told = TOLD.exec(without(text));
    expect([exit, told?.[0]]).toEqual([exit, undefined]);
  }
  const { everything } = found;
  for (const name of OPEN) {
    expect(everything).toContain(name);
    expect(found['export --public']).toContain(name.replace(/^person:/, ''));
  }
  for (const text of ['Devi street and a mandiri life', 'Sarinah sells more', 'Audience with Ibu [name withheld]']) {
    expect(found['export --public']).toContain(text);
  }
  // What only the other article says, which speaks of nobody, and names of one word that are an organisation’s.
  expect(everything).toContain('Devi street and a mandiri life');
  expect(everything).toContain('Sarinah sells more');
  expect(everything).toContain('"text":"Merdeka"');
  expect(everything).toContain('Bank Mandiri came, and so did [name withheld]');
  expect(everything).toContain('Audience with Ibu [name withheld]');
  expect(found['search Mandiri']).toContain('organisation:bank');
  expect(found['search Sarinah']).toContain('organisation:institute');
  expect(found['search Maria']).toContain('person:maria-ulfah');
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
  expect(without(everything!)).not.toMatch(TOLD);
  for (const name of OPEN) expect(everything).toContain(name);
  expect(everything).toContain('Audience with Ibu [name withheld]');
});
