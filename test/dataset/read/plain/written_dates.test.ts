import type { PlainTableOptions } from '../../../../src/dataset/read/plain/plain_table.js';
import { Api } from '../../../support/api.js';
import { emptiedDatabase } from '../../../support/database.js';
import { importFolder, packageOf } from '../../../support/packages.js';
import { importPlain } from '../../../support/plain_tables.js';
import { writeTable } from '../../check/problem_cases.js';
import { readTable } from '../support.js';

type Options = Partial<Omit<PlainTableOptions, 'graph' | 'dataset'>>;

const LATE = '2025-11-10T23:30:00-05:00';

/** Start and words of the only event. */
async function eventOf(date: string, options: Options = {}): Promise<unknown> {
  const path = writeTable(`organisation,event,date\nSatu,E,"${date}"`);
  const { rows } = await readTable(path, { dataset: 'demo', ...options });
  return rows.find(({ table }) => table === 'events')!.values;
}

test.each<[date: string, start: string, options: Options]>([
  [LATE, '2025-11-10', {}],
  ['10 November 2025 23:30', '2025-11-10', {}],
  ['Senin, 10 November 2025 pukul 09.00 WIB', '2025-11-10', {}],
  ['8–10 Mei 2018', '2018-05-08/2018-05-10', {}],
  ['11/10/2025', '2025-11-10', { dates: 'mdy' }],
])('%s is the day %s, and stays as it is written', async (date, start, options) => {
  expect(await eventOf(date, options)).toEqual({ start, dateAsWritten: date });
});

test.each(['2025-11-10', '2025-11', '2025-21', '2018-05-08/2018-05-10'])(
  '%s is written as it is kept',
  async (date) => {
    expect(await eventOf(date)).toEqual({ start: date });
  },
);

test('words beside a date hold, and a weekday that the reading looked at is no mismatch', async () => {
  const table = `event,start,date_as_written\nE,${LATE},larut malam\nF,"Monday, 11/10/2025",`;
  const { rows, warnings } = await readTable(writeTable(table.replace('event,', 'id,')), {
    dataset: 'demo',
    table: 'events',
    dates: 'mdy',
  });
  const words = rows.filter(({ table }) => table === 'events').map(({ values }) => values['dateAsWritten']);
  expect(words).toEqual(['larut malam', 'Monday, 11/10/2025']);
  expect(warnings).toEqual([]);
});

test('the API has the date of a plain table and of a package as it is written, of events and of other facts', async () => {
  const database = await emptiedDatabase();
  const path = writeTable(`organisation,event,date\nSatu,E,${LATE}`);
  await importPlain(database, path, { dataset: 'plain' });
  const tables = {
    organisations: 'id\nunion',
    events: `id,start,end\nf,${LATE},2025-11-11`,
    issues: 'id,claim\nwage,true',
    stances: `agent,target,polarity,date\norganisation:union,issue:wage,1,10 November 2025 08:15`,
  };
  await importFolder(database, packageOf(tables));
  const { events, organisation } = await new Api(database).data<{ events: object; organisation: object }>(`{
    events(orderBy: EARLIEST_FIRST) { nodes { id firstDay dateAsWritten } }
    organisation(id: "organisation:union") { stances { nodes { date assertions { nodes { valueAsWritten } } } } } }`);
  expect(events).toEqual({
    nodes: [
      { id: 'event:f', firstDay: '2025-11-10', dateAsWritten: `${LATE} – 2025-11-11` },
      { id: 'event:plain-e', firstDay: '2025-11-10', dateAsWritten: LATE },
    ],
  });
  const assertions = { nodes: [{ valueAsWritten: '10 November 2025 08:15' }] };
  expect(organisation).toEqual({ stances: { nodes: [{ date: '2025-11-10', assertions }] } });
});
