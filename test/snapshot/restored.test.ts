import type { Database } from '../../src/database/database.js';
import { Api } from '../support/api.js';
import { emptyDatabase, testDatabase } from '../support/database.js';
import { importFolder, packageOf } from '../support/packages.js';

interface Said {
  coAttendance: {
    basis: { dataVersion: string; agentCount: number; eventCount: number };
    ties: { nodes: { weight: number }[]; edges: { cursor: string }[] };
  };
  persons: { nodes: { name: { text: string } | null }[] };
}

let database: Database;
let api: Api;
beforeAll(async () => {
  database = await testDatabase();
  api = new Api(database);
});

/** One import into an empty database, as a dump of another day that is put back makes it: the numbers begin again. */
async function afresh(events: readonly string[], visibility: string): Promise<void> {
  await emptyDatabase(database);
  const rows = events.flatMap((event) => ['a', 'b', 'c'].map((id) => `${event},organisation:${id},ATTENDED`));
  const tables = {
    organisations: 'id\na\nb\nc',
    persons: `id,name,visibility\nspokeswoman,Tamsin Quill,${visibility}`,
    events: ['id,start', ...events.map((event) => `${event},2024-01-01`)].join('\n'),
    participations: ['event,agent,status', ...rows, `${events[0]},person:spokeswoman,ATTENDED`].join('\n'),
  };
  await importFolder(database, packageOf(tables));
}

const QUERY = `query ($after: String) {
  coAttendance {
    basis { dataVersion agentCount eventCount }
    ties(first: 1, after: $after) { nodes { weight } edges { cursor } }
  }
  persons { nodes { name { text } } }
}`;

test('other data under a number that was known are read anew: counts, ties, who may be named, cursors', async () => {
  await afresh(['e'], 'PUBLIC');
  const first = await api.data<Said>(QUERY);
  await afresh(['e', 'f'], 'ROLE_ONLY');
  const second = await api.data<Said>(QUERY);
  expect(
    [first, second].map(({ coAttendance: { basis, ties }, persons }) => [basis, ties.nodes, persons.nodes]),
  ).toEqual([
    [{ dataVersion: '2', agentCount: 3, eventCount: 1 }, [{ weight: 1 }], [{ name: { text: 'Tamsin Quill' } }]],
    [{ dataVersion: '2', agentCount: 3, eventCount: 2 }, [{ weight: 2 }], [{ name: null }]],
  ]);
  const [{ cursor }] = first.coAttendance.ties.edges as [{ cursor: string }];
  expect((await api.ask(QUERY, { after: cursor })).errors).toMatchObject([{ code: 'CURSOR_STALE' }]);
});
