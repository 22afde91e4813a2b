import type { Runner } from '../../src/analysis/threads.js';
import type { Database } from '../../src/database/database.js';
import { Context, createServices } from '../../src/graph/context.js';
import { plainApollo } from '../../src/http/apollo.js';
import { createLogger } from '../../src/http/logging/log.js';
import { askNetwork } from '../../src/questions/networks.js';
import { createSchema } from '../../src/schema.js';
import { INLINE } from '../support/api.js';
import { emptyDatabase, testDatabase } from '../support/database.js';
import { importFolder, packageOf } from '../support/packages.js';

const QUERY = '{ coAttendance { nodes { nodes { agent { label { text } } } } basis { agentCount dataVersion } } }';

/** A meeting of KASBI with one other. */
const meetingWith = (other: string): string =>
  packageOf({
    organisations: `id,name__id,source\nkasbi,KASBI,s\n${other.toLowerCase()},${other},s\n`,
    sources: 'id,title\ns,Notulen\n',
    events: 'id,start,source\nrapat,2025-11-10,s\n',
    participations: `event,agent,roles,status,source\nrapat,organisation:kasbi,ATTENDEE,ATTENDED,s\nrapat,organisation:${other.toLowerCase()},ATTENDEE,ATTENDED,s\n`,
  });

let database: Database;

const importMeetingWith = (other: string): Promise<unknown> =>
  importFolder(database, meetingWith(other), { sync: true });

/** The services of a server on which, while it computes the n-th question, the n-th of these is imported. */
function servicesWith(others: string[]) {
  const runner: Runner = {
    ...INLINE,
    async run(task, ...rest) {
      const [result, next] = [await INLINE.run(task, ...rest), others.shift()];
      if (next !== undefined && task.name === 'coAttendance') await importMeetingWith(next);
      else if (next !== undefined) others.unshift(next);
      return result;
    },
  };
  const settings = { timeoutMs: 60_000, budget: 3e9, memoryBytes: 2 ** 31, cacheBytes: 2 ** 26 };
  const more = { home: '', personKey: 'key of the tests', snapshotMemoryBytes: 2 ** 30, analyses: settings };
  return createServices(database, more, runner);
}

async function ask(...others: string[]): Promise<unknown> {
  const apollo = plainApollo<Context>(await createSchema(), createLogger('silent'), {});
  const { body } = await apollo.executeOperation({ query: QUERY }, { contextValue: new Context(servicesWith(others)) });
  await apollo.stop();
  return body.kind === 'single' ? JSON.parse(JSON.stringify(body.singleResult)) : undefined;
}

const labels = (...texts: string[]): object => ({ nodes: texts.map((text) => ({ agent: { label: { text } } })) });

beforeAll(async () => {
  database = await testDatabase();
});

beforeEach(async () => {
  await emptyDatabase(database);
  await importMeetingWith('KSBSI');
});

test('an answer whose names were taken back while it was made is made again', async () => {
  const answer = await ask('LBH');
  expect(answer).toMatchObject({
    data: { coAttendance: { nodes: labels('KASBI', 'LBH'), basis: { agentCount: 2 } } },
  });
  expect(answer).not.toHaveProperty('errors');
});

test('where they are taken back again it fails, and says when to ask', async () => {
  expect(await ask('LBH', 'JALA')).toMatchObject({
    data: null,
    errors: [{ extensions: { code: 'DATA_CHANGED' }, message: expect.stringContaining('Ask again') as string }],
  });
});

test('an import that takes nothing back that is named changes nothing', async () => {
  const { version } = await servicesWith([])
    .snapshots.current()
    .then(({ columns }) => columns);
  expect(await ask('KSBSI')).toMatchObject({
    data: { coAttendance: { nodes: labels('KASBI', 'KSBSI'), basis: { dataVersion: String(version) } } },
  });
});

test('the same holds for files', async () => {
  const file = async (...others: string[]): Promise<string[]> => {
    const context = new Context(servicesWith(others));
    const network = await askNetwork(await createSchema(), context, {
      question: 'coAttendance',
      input: {},
      lang: undefined,
    });
    return [...network.nodes()].map(({ label }) => label);
  };
  expect(await file('LBH')).toEqual(['KASBI', 'LBH']);
  await importMeetingWith('KSBSI');
  await expect(file('LBH', 'JALA')).rejects.toThrow('Ask again');
});
