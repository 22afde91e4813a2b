import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../../src/database/database.js';
import { PersonErasure } from '../../src/dataset/erase/erase.js';
import { Pseudonyms } from '../../src/privacy/pseudonyms.js';
import { createSchema } from '../../src/schema.js';
import { SECRETS, testServer, type TestServer } from '../http/support/server.js';
import { Api } from '../support/api.js';
import { runCli } from '../support/cli.js';
import { emptiedDatabase } from '../support/database.js';
import { decoded, EVERYTHING } from '../support/everything.js';
import { temporaryFolder } from '../support/files.js';
import { importFolder, packageOf } from '../support/packages.js';
import { PERSON_KEY } from '../support/person_key.js';

/** A witness of one name, in minutes that speak of her; and a register that does not. */
const TABLES = {
  sources: 'id,title,derived_from\nminutes,Minutes,\nregister,Register,\nletter-of-gendhis,Letter of Gendhis,minutes',
  organisations: [
    'id,name__en,description__en,source',
    'river,River League,,minutes',
    'lake,Lake Circle,,minutes',
    'gendhis,Gendhis,So Gendhis said,minutes',
    'fund,Gendhis Fund,,register',
  ].join('\n'),
  persons: 'id,name,visibility,source\nwitness,Gendhis,WITHHELD,minutes\nclerk,Orla Bo,,minutes',
  events: [
    'id,title__en,theme__en,source,quote',
    'idl-kesaksian-ibu-gendhis,Kesaksian Ibu Gendhis,,minutes,',
    'walk-of-gendhis,A walk,What Gendhis saw,minutes,',
    'tea-with-bo,Tea with Ms Bo,,minutes,',
    'gendhis-fund-day,Gendhis Fund day with Gendhis,,minutes,',
    'gendhis-street,Gendhis street,,register,',
    'a-day-of-gendhis,A day,,minutes,',
    'talk-of-gendhis,A talk,,minutes,',
  ].join('\n'),
  outputs: 'id,kind,text__en,source\nplea-of-gendhis,RECOMMENDATION,Let Gendhis speak,minutes',
  names: 'entity,text,kind,lang,source,retracted_at\nevent:talk-of-gendhis,Talk of Gendhis,FULL,en,minutes,2025-01-01',
  participations: [
    'event,agent,roles,status,source',
    ...['river', 'lake'].flatMap((name) => [
      `idl-kesaksian-ibu-gendhis,organisation:${name},ATTENDEE,ATTENDED,minutes`,
      `tea-with-bo,organisation:${name},ATTENDEE,ATTENDED,minutes`,
      `gendhis-street,organisation:${name},ATTENDEE,ATTENDED,register`,
    ]),
  ].join('\n'),
};

/** What holds a word that is masked nowhere in what is shown of it, or is somebody else’s name. */
const OPEN = ['event:gendhis-fund-day', 'event:gendhis-street', 'event:a-day-of-gendhis', 'organisation:gendhis'];
const TELLING = /idl-kesaksian|walk-of-gendhis|tea-with-bo|plea-of-gendhis|letter-of-gendhis|talk-of-gendhis/;

let database: Database;
let server: TestServer;
beforeAll(async () => {
  database = await emptiedDatabase();
  await importFolder(database, packageOf(TABLES, 'coded'));
  server = await testServer({ database, schema: await createSchema() });
});
afterAll(() => server.close());

test('an id that holds a word which is masked in its title is another in answers, and no other id is', async () => {
  const api = new Api(database);
  const { data, errors } = await api.ask(EVERYTHING);
  expect(errors).toEqual([]);
  const everything = decoded(JSON.stringify(data));
  expect(everything).toContain('Kesaksian Ibu [name withheld]');
  expect(TELLING.exec(everything)).toBeNull();
  for (const id of OPEN) expect(everything).toContain(`"${id}"`);
  const asked = (id: string): Promise<unknown> => api.data('query ($id: ID!) { node(id: $id) { id } }', { id });
  expect(await asked('event:idl-kesaksian-ibu-gendhis')).toEqual({ node: null });
  const shown = api.services.pseudonyms.conceal('event:idl-kesaksian-ibu-gendhis');
  expect(await asked(shown)).toEqual({ node: { id: shown } });
  for (const id of OPEN) expect(await asked(id)).toEqual({ node: { id } });
});

test('so it is in network files, and at the addresses that they lead to', async () => {
  const file = await (await server.fetch('/export/coAttendance.graphology.json')).text();
  expect(TELLING.exec(file)).toBeNull();
  const { edges } = JSON.parse(file) as { edges: { attributes: { eventIds: string; address: string } }[] };
  expect(edges.length).toBe(1);
  const [{ attributes }] = edges as [(typeof edges)[0]];
  expect(attributes.eventIds).toMatch(/event:withheld-/);
  expect(attributes.eventIds).toContain('event:gendhis-street');
  const tie = await (await server.fetch(attributes.address)).text();
  expect(tie).toContain('Kesaksian Ibu [name withheld]');
  expect(TELLING.exec(tie)).toBeNull();
  const shown = new Pseudonyms(SECRETS.personKey).conceal('event:idl-kesaksian-ibu-gendhis');
  expect((await server.fetch(`/events/${shown.slice('event:'.length)}`)).status).toBe(200);
  expect((await server.fetch('/events/idl-kesaksian-ibu-gendhis')).status).toBe(404);
});

test('and in the copy for everybody', async () => {
  const folder = temporaryFolder();
  const { code } = await runCli(['export', '--public', folder]);
  expect(code).toBe(0);
  const text = readdirSync(folder)
    .filter((file) => file.endsWith('.csv'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
  expect(text).toContain('Kesaksian Ibu [name withheld]');
  expect(TELLING.exec(text)).toBeNull();
  for (const id of OPEN) expect(text).toContain(id.slice(id.indexOf(':') + 1));
});

test('the operator is told of it', async () => {
  const { stdout } = await runCli(['privacy', 'check']);
  const found = stdout.slice(stdout.indexOf('NAME_IN_ID'));
  expect(found).toContain('event:idl-kesaksian-ibu-gendhis, id (coded/events.csv, row 2): “gendhis” (person:witness)');
  expect(found).toContain('event:tea-with-bo, id (coded/events.csv, row 4): “bo” (person:clerk)');
});

test('an erasure makes it another, as the word in the title is overwritten', async () => {
  await new PersonErasure(database, new Pseudonyms(PERSON_KEY), 'person:witness').erase({
    by: 'desk',
    reason: 'asked',
  });
  const { events } = await new Api(database).data<{ events: { nodes: { id: string; title: { text: string } }[] } }>(
    '{ events { nodes { id title { text } } } }',
  );
  const ids = new Map(events.nodes.map(({ id, title }) => [title.text, id]));
  expect(ids.get('Kesaksian Ibu [name withheld]')).toMatch(/^event:erased-/);
  expect(ids.get('A walk')).toMatch(/^event:erased-/);
  expect(ids.get('Gendhis street')).toBe('event:gendhis-street');
});
