import { migrate } from '../../src/database/migrations.js';
import { MIGRATIONS } from '../../src/migrations/index.js';
import { emptiedDatabase } from '../support/database.js';
import { graphDump } from '../support/graph_dump.js';
import { importFolder, packageOf } from '../support/packages.js';

const TABLES = {
  organisations: 'id\nunion\nnetwork',
  names: [
    'entity,text,lang,kind',
    'organisation:union,Serikat Pekerja,id,AS_WRITTEN',
    'organisation:union,Union of Workers,en,TRANSLATION',
    'organisation:network,JPRI,,ACRONYM',
    'organisation:network,Network of Workers,en,TRANSLATION',
  ].join('\n'),
};

/** Names and orders as they were when a translation came before an acronym and before what is written. */
const AS_BEFORE = `MATCH (n:Name)-[:NAME_OF]->(o:Organisation)
  SET n.rank = n.rank + CASE n.kind WHEN 'TRANSLATION' THEN -20 ELSE 10 END
  WITH o, n ORDER BY n.rank WITH o, collect(n.folded)[0] AS best SET o.sortName = best`;

test('in a database of an earlier version things are called as the documents call them', async () => {
  const database = await emptiedDatabase();
  await migrate(database, MIGRATIONS);
  await importFolder(database, packageOf(TABLES));
  const imported = await graphDump(database, { version: false });
  await database.apply('as before', AS_BEFORE);
  expect((await graphDump(database)).join('\n')).toContain('"sortName":"union of workers"');
  await database.apply('forget', "MATCH (m:Migration) WHERE m.name >= 'V004' DELETE m");
  expect((await migrate(database, MIGRATIONS))[0]).toBe('V004__names_before_their_translations');
  expect(await graphDump(database, { version: false })).toEqual(imported);
});
