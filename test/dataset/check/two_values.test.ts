import { EMPTY_GRAPH } from '../../../src/dataset/check/graph/graph_lookup.js';
import { readPackage } from '../../../src/dataset/read/package/package.js';
import { packageOf } from '../../support/packages.js';

const BASE = {
  sources: 'id\nfirst\nsecond',
  organisations: 'id,name__en\nlake,Lake Circle',
};

/** Row, column and both values of each doubt. */
async function warned(tables: Record<string, string>): Promise<unknown[]> {
  const accept = { TWO_VALUES: true } as const;
  const { warnings } = await readPackage(packageOf({ ...BASE, ...tables }), { graph: EMPTY_GRAPH, accept });
  return warnings
    .filter(({ code }) => code === 'TWO_VALUES')
    .map(({ file, row, column, found, expected }) => [file, row, column, found, expected]);
}

const participations = (...rows: string[]): Record<string, string> => ({
  events: 'id,start,source\ntalk,2025-01-01,first',
  participations: ['event,agent,roles,status,source,retracted_at', ...rows].join('\n'),
});

it('two values of one rank from one source are told, once', async () => {
  const rows = ['ATTENDED', 'ABSENT', 'ABSENT'].map((status) => `talk,organisation:lake,,${status},first,`);
  expect(await warned(participations(...rows))).toEqual([
    ['participations.csv', 3, 'status', '"ABSENT"', '"ATTENDED"'],
  ]);
});

it.each([
  ['two sources', ['ATTENDED,first,', 'ABSENT,second,']],
  ['two ranks', ['INVITED,first,', 'ATTENDED,first,']],
  ['a blank', [',first,', 'ATTENDED,first,']],
  ['a retracted row', ['ATTENDED,first,', 'ABSENT,first,2025-02-01']],
])('%s: no two values of one source', async (_, cells) => {
  expect(await warned(participations(...cells.map((cell) => `talk,organisation:lake,,${cell}`)))).toEqual([]);
});

it('roles are joined, so two of them are no contradiction', async () => {
  const rows = ['CHAIR', 'SPEAKER'].map((role) => `talk,organisation:lake,${role},ATTENDED,first,`);
  expect(await warned(participations(...rows))).toEqual([]);
});

it('two observations of one membership are no two values; two days on which it began are', async () => {
  const memberships = (...cells: string[]): Record<string, string> => ({
    organisations: 'id,name__en,source\nlake,Lake Circle,first\nriver,River League,first',
    memberships: [
      'member,organisation,kind,from,observed_on,source',
      ...cells.map((cell) => `organisation:river,lake,MEMBER,${cell},first`),
    ].join('\n'),
  });
  expect(await warned(memberships('2020,2025-01-01', '2020,2025-06-01'))).toEqual([]);
  expect(await warned(memberships('2020,2025-01-01', '2021,2025-06-01'))).toEqual([
    ['memberships.csv', 3, 'from', '"2021"', '"2020"'],
  ]);
});

it('the days of a date are one field, and the words it was written in are none', async () => {
  const header = 'id,start,end,date_as_written,source';
  const same = `${header}\ntalk,2025-01-01,,new year,first\ntalk,2025-01-01,,1 January,first`;
  expect(await warned({ events: same })).toEqual([]);
  const longer = `${header}\ntalk,2025-01-01,,,first\ntalk,2025-01-01,2025-01-02,,first`;
  expect(await warned({ events: longer })).toEqual([
    ['events.csv', 3, 'start', '"2025-01-01/2025-01-02"', '"2025-01-01"'],
  ]);
});

it('texts are compared language by language, and are not repeated', async () => {
  const outputs = 'id,kind,text__en,text__id,source\nplea,RECOMMENDATION,Help,Bantuan,first\nplea,,Help us,,first';
  expect(await warned({ outputs })).toEqual([['outputs.csv', 3, 'text', 'one text', 'another']]);
});
