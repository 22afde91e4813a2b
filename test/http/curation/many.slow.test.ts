import { readEntries } from '../../../src/audit/read.js';
import { IN_ONE, retract } from '../../../src/dataset/retract/retract.js';
import { graphDump } from '../../support/graph_dump.js';
import { deciderOf } from '../../support/decider.js';
import { ALL_MEANT, withPackage } from '../../support/packages.js';
import { curationServer } from './support/curation.js';

// @takes 40 s

const EVENTS = IN_ONE / 100;
const numbers = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
const TABLES = {
  sources: 'id\npaper\nminutes',
  organisations: ['id,name__en,source', ...numbers(100).map((i) => `o${i},Union ${i},minutes`)].join('\n'),
  events: ['id,source', ...numbers(EVENTS).map((i) => `e${i},minutes`)].join('\n'),
  participations: [
    'event,agent,status,source',
    ...numbers(EVENTS).flatMap((e) => numbers(100).map((o) => `e${e},organisation:o${o},ATTENDED,paper`)),
    'e0,organisation:o0,ATTENDED,minutes',
  ].join('\n'),
  topics: 'subject,issue,source\nevent:e0,wages,paper',
  issues: 'id,name__en,source\nwages,wages,minutes',
};

test('what no transaction holds is taken back in batches behind its entry in the log, and not over the network', async () => {
  const database = await withPackage(TABLES, { accept: ALL_MEANT });
  const server = await curationServer(database);
  const key = await server.key(['retract']);
  const before = await graphDump(database);
  const asked = await server.ask(
    key,
    'mutation { retract(source: "source:paper", reason: "x", requestId: "1") { __typename ... on Refused { message } } }',
  );
  await server.close();
  expect(asked.data!['retract']).toEqual({
    __typename: 'Refused',
    message: expect.stringMatching(/^The source says 10,001 things, .* jejaring retract --source/) as string,
  });
  expect(await graphDump(database)).toEqual(before);
  const entries = (await readEntries(database, 0, 10)).length;

  const { summary } = await retract(database, { source: 'source:paper' }, { ...deciderOf(), reason: 'withdrawn' });
  expect(summary.retractedCount).toBe(IN_ONE + 1);
  expect((await readEntries(database, entries, 10)).map(({ action }) => action)).toEqual(['RETRACT']);
  const live = { name: 'test/live', text: 'MATCH (f:Participation) WHERE f.live RETURN count(f) AS count' };
  expect(await database.read(live, {})).toEqual([{ count: 1 }]);
});
