import type { Database } from '../../src/database/database.js';
import { Api } from '../support/api.js';
import { emptiedDatabase } from '../support/database.js';
import { importFolder, packageOf } from '../support/packages.js';

const QUERY = `query ($scope: Scope) {
  attendance(scope: $scope) { basis { warnings { code count } } }
}`;

let database: Database;
let api: Api;

/** In how many fields sources contradict each other. */
async function conflicts(scope: object = {}): Promise<number> {
  type Warned = { attendance: { basis: { warnings: { code: string; count: number }[] } } };
  const { attendance } = await api.data<Warned>(QUERY, { scope });
  return attendance.basis.warnings.find(({ code }) => code === 'CONFLICTING_SOURCES')?.count ?? 0;
}

/** A meeting with one participant, as rows of sources tell it. @param meeting type, start, source; participant: status, source */
async function told(meeting: readonly string[], participant: readonly string[]): Promise<void> {
  const tables = {
    sources: 'id,derived_from\nfirst,\nreprint,first\nother,',
    organisations: 'id,name__en,sector,source\nlake,Lake Circle,CSO,first\nhill,Hill Union,LABOUR,first',
    events: ['id,type,start,source', ...meeting.map((cells) => `talk,${cells}`)].join('\n'),
    participations: [
      'event,agent,status,source',
      'talk,organisation:hill,ATTENDED,first',
      ...participant.map((cells) => `talk,organisation:lake,${cells}`),
    ].join('\n'),
  };
  await importFolder(database, packageOf(tables), { accept: { TWO_VALUES: true } });
}

beforeEach(async () => {
  database = await emptiedDatabase();
  api = new Api(database);
});

const MEETING = 'FGD,2025-01-01,first';

it.each([
  ['of one source are no conflict of sources', ['ATTENDED,first', 'ABSENT,first'], 0],
  ['of two sources are one', ['ATTENDED,first', 'ABSENT,other'], 1],
  ['are one where a second source repeats either', ['ATTENDED,first', 'ABSENT,first', 'ATTENDED,other'], 1],
  ['are one where the second source is a reprint that says otherwise', ['ATTENDED,first', 'ABSENT,reprint'], 1],
  ['are none where the second source speaks of a lower rank', ['ATTENDED,first', 'ABSENT,first', 'INVITED,other'], 0],
])('two statuses %s', async (_, participant, expected) => {
  await told([MEETING], participant);
  expect(await conflicts()).toBe(expected);
});

it.each([
  ['of one source are no conflict of sources', 'first', 0],
  ['of two sources are one in each field', 'other', 2],
])('two types and two days %s', async (_, source, expected) => {
  await told([MEETING, `HEARING,2025-01-02,${source}`], ['ATTENDED,first']);
  const scope = { from: '2025', to: '2025', eventTypes: ['FGD', 'HEARING'] };
  expect(await conflicts(scope)).toBe(expected);
});
