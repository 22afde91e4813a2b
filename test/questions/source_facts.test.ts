import { Api } from '../support/api.js';
import { emptiedDatabase, testDatabase } from '../support/database.js';
import { importFolder, packageOf } from '../support/packages.js';

const FACTS = {
  organisations: 'id\nx\ny\nz',
  issues: 'id,claim\nclaim,true',
  events: 'id,start\nmeeting,2024-01-01',
  participations: [
    'event,agent,status,source',
    'meeting,organisation:x,ATTENDED,one',
    'meeting,organisation:x,ABSENT,two',
    'meeting,organisation:y,ATTENDED,one',
    'meeting,organisation:y,ATTENDED,two',
    'meeting,organisation:z,ATTENDED,one',
  ].join('\n'),
  stances: [
    'agent,target,polarity,source',
    ...['x', 'y'].flatMap((agent) => ['one', 'two'].map((source) => `organisation:${agent},issue:claim,1,${source}`)),
  ].join('\n'),
};
/** Two sources, of which the second is later and says of x otherwise. */
const APART = 'id,published,derived_from,publisher\none,2024-01-10,,P\ntwo,2024-01-20,,Q';
/** The second repeats the first, which is later. */
const REPEATED = 'id,published,derived_from,publisher\none,2024-01-10,,P\ntwo,2024-01-02,one,P';

interface Answer {
  attendance: {
    basis: { agentCount: number; sourceCount: number; publisherCount: number; digest: string };
  };
  coAttendance: { ties: { nodes: { sourceCount: number }[] } };
  congruence: { ties: { nodes: { weight: number }[] } };
}

let api: Api;

/** Numbers of an answer under a scope. */
async function ask(scope: string): Promise<unknown> {
  const { attendance, coAttendance, congruence } = await api.data<Answer>(`{
    attendance(scope: {${scope}}) { basis { agentCount sourceCount publisherCount digest } }
    coAttendance(scope: {${scope}}) { ties { nodes { sourceCount } } }
    congruence(scope: {${scope}}, duplicates: PER_SOURCE) { ties { nodes { weight } } }
  }`);
  const { agentCount, sourceCount, publisherCount } = attendance.basis;
  const ofTies = coAttendance.ties.nodes.map((tie) => tie.sourceCount);
  return [agentCount, sourceCount, publisherCount, ofTies, congruence.ties.nodes.map(({ weight }) => weight)];
}

const ASIDE = [2, 2, 2, [2], [4]];
const ONE = [3, 1, 1, [1, 1, 1], [1]];

beforeEach(async () => {
  const database = await emptiedDatabase();
  api = new Api(database);
});

test('an earlier version and an earlier moment have the dates, origins and publishers of then', async () => {
  const database = await testDatabase();
  await importFolder(database, packageOf({ ...FACTS, sources: APART }), { recordedAt: '2024-02-01T00:00:00.000Z' });
  expect(await ask('version: 2')).toEqual(ASIDE);
  await importFolder(database, packageOf({ ...FACTS, sources: REPEATED }), {
    sync: true,
    recordedAt: '2024-03-01T00:00:00.000Z',
  });
  expect(await ask('')).toEqual(ONE);
  expect(await ask('version: 4')).toEqual(ONE);
  expect(await ask('version: 2')).toEqual(ASIDE);
  expect(await ask('asOf: "2024-02-15"')).toEqual(ASIDE);
});

test('what any dataset says of a source counts, what a source left out says of it does not', async () => {
  const database = await testDatabase();
  await importFolder(database, packageOf({ ...FACTS, sources: APART }, 'own'));
  expect(await ask('')).toEqual(ASIDE);
  const others = { sources: 'id,published,derived_from\ntwo,2024-01-02,one' };
  await importFolder(database, packageOf(others, 'others'), { recordedAt: '2100-01-01T00:00:00.000Z' });
  const repeated = await ask('');
  expect(repeated).not.toEqual(ASIDE);
  expect(await ask('datasets: ["own"]')).toEqual(repeated);
  expect(await ask('datasets: ["own"], asOf: "2099-12-31"')).toEqual(ASIDE);
  expect(await ask('datasets: ["own"], version: 2')).toEqual(ASIDE);
  expect(await ask('excludeSources: ["source:others/sources.csv"]')).toEqual(ASIDE);
});

test('a reprint is left out with its original, whichever dataset calls it one', async () => {
  const database = await testDatabase();
  await importFolder(
    database,
    packageOf({ sources: 'id,published,derived_from\none,2024-01-10,\ntwo,,one' }, 'papers'),
  );
  await importFolder(database, packageOf(FACTS, 'own'));
  const [agents] = (await ask('datasets: ["own"], excludeSources: ["source:one"]')) as number[];
  expect(agents).toBe(0);
});
