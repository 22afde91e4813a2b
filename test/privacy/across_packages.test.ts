import type { Database } from '../../src/database/database.js';
import { Api } from '../support/api.js';
import { emptiedDatabase } from '../support/database.js';
import { importFolder, packageOf } from '../support/packages.js';

const parties = (name: string, agent: string): string =>
  packageOf(
    {
      events: `id,title__en\n${agent},Talk ${agent}`,
      organisations: `id,name__en\n${agent},League ${agent}`,
      participations: `event,agent,roles,status\n${agent},organisation:${agent},SPEAKER,ATTENDED`,
    },
    name,
  );

let database: Database;
beforeEach(async () => {
  database = await emptiedDatabase();
  await importFolder(database, packageOf({ persons: 'id,name,visibility\np1,Tamsin Quill,WITHHELD' }, 'persons'));
});

test('another package may refer to a person who is WITHHELD', async () => {
  const tables = {
    issues: 'id,name__en,claim\nwater,Water,true',
    stances: 'agent,target,polarity\nperson:p1,issue:water,1',
  };
  await expect(importFolder(database, packageOf(tables, 'stances'))).resolves.toBeDefined();
  const unknown = { ...tables, stances: 'agent,target,polarity\nperson:p2,issue:water,1' };
  await expect(importFolder(database, packageOf(unknown, 'others'))).rejects.toThrow('UNKNOWN_REFERENCE');
});

test('a name that two datasets are shown under means both', async () => {
  await importFolder(database, parties('tamsin-quill-x', 'river'));
  await importFolder(database, parties('quill-tamsin-x', 'lake'));
  const { attendance } = await new Api(database).data<{ attendance: { rows: { nodes: object[] } } }>(
    `{ attendance(scope: {datasets: ["[name withheld]-x"]}) { rows { nodes { agent { id } } } } }`,
  );
  expect(attendance.rows.nodes).toHaveLength(2);
});
