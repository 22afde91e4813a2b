import { migrate } from '../../src/database/migrations.js';
import { MIGRATIONS } from '../../src/migrations/index.js';
import { emptiedDatabase } from '../support/database.js';
import { graphDump } from '../support/graph_dump.js';
import { ALL_MEANT, importFolder, packageOf } from '../support/packages.js';

const TABLES = {
  organisations: 'id,name__id\nunion,Serikat Pekerja',
  persons: 'id,name,visibility\ntamsin,Tamsin Quill,WITHHELD',
  events: 'id,title__id,start\ntalks,Talks,2024-05-01',
  participations: 'event,agent,on_behalf_of,roles\ntalks,organisation:union,,\ntalks,person:tamsin,union,SPEAKER',
};

/** As it was when the fact of the person stood beside that of the organisation. */
const AS_BEFORE = `MATCH (a:Assertion)-[c:COUNTS_FOR]->(one), (a)-[:SUPPORTS]->(f)
  DELETE c
  SET f.live = true, one.roles = []`;

test('in a database of an earlier version, what a hidden delegate did is one fact with what the organisation did', async () => {
  const database = await emptiedDatabase();
  await migrate(database, MIGRATIONS);
  await importFolder(database, packageOf(TABLES), { accept: ALL_MEANT });
  const imported = await graphDump(database, { version: false });
  expect(imported.join('\n')).toContain('COUNTS_FOR');
  await database.apply('as before', AS_BEFORE);
  expect(await graphDump(database, { version: false })).not.toEqual(imported);
  await database.apply('forget', "MATCH (m:Migration) WHERE m.name >= 'V005' DELETE m");
  expect((await migrate(database, MIGRATIONS))[0]).toBe('V005__facts_of_withheld_delegates');
  expect(await graphDump(database, { version: false })).toEqual(imported);
});
