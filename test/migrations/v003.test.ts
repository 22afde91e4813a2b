import { migrate } from '../../src/database/migrations.js';
import { MIGRATIONS } from '../../src/migrations/index.js';
import { emptiedDatabase } from '../support/database.js';
import { graphDump } from '../support/graph_dump.js';
import { importFolder, packageOf } from '../support/packages.js';

const NAME = 'V003__lifetimes_of_organisations';
/** As the version of the product had them that brought it. */
const UP_TO_V003 = MIGRATIONS.filter(({ name }) => name <= NAME);
const TABLES = { organisations: 'id,founded,dissolved\nunion,1998,2010-05\nnetwork,,\n' };

test('organisations of a database of an earlier version get their lifetimes', async () => {
  const database = await emptiedDatabase();
  await migrate(database, MIGRATIONS);
  await importFolder(database, packageOf(TABLES));
  const imported = await graphDump(database, { version: false });
  expect(imported.join('\n')).toContain('1998-01-01');
  await database.apply('as before', 'MATCH (n) WHERE n:Organisation OR n:Assertion REMOVE n.firstDay REMOVE n.lastDay');
  expect(await graphDump(database, { version: false })).not.toEqual(imported);
  await database.apply('forget', `MATCH (m:Migration) WHERE m.name >= '${NAME}' DELETE m`);
  expect(await migrate(database, UP_TO_V003)).toEqual([NAME]);
  expect(await graphDump(database, { version: false })).toEqual(imported);
  await migrate(database, MIGRATIONS);
});
