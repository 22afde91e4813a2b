import { COP_ACCEPTS } from '../../support/plain_tables.js';
import { describeWithShared, sharedData } from '../../support/shared_data.js';
import { testData } from '../../support/test_data.js';
import { counts, ofKind, readTable, VOTES } from './support.js';

it('Davis: 89 participations of 18 women in 14 events', async () => {
  const dataset = await readTable(testData('davis_southern_women/attendance.csv'), {
    dataset: 'davis',
    map: { person: 'woman' },
    set: { visibility: 'PUBLIC' },
  });
  expect(counts(dataset)).toEqual({ participations: [89, 89], persons: [18, 18], names: [32, 32] });
  const last = dataset.rows.filter(({ table }) => table === 'participations').at(-1);
  expect(last).toMatchObject({ source: 'source:davis/attendance.csv', locator: 'row=90', row: 90 });
});

it('votes of three countries in the UN: 17,648 stances on 6,202 recommendations', async () => {
  const dataset = await readTable(testData('un_votes_sample/votes.csv.gz'), VOTES);
  expect([ofKind(dataset, 'organisation'), ofKind(dataset, 'output')]).toEqual([3, 6_202]);
  expect(counts(dataset)).toMatchObject({ stances: [17_648, 17_648], outputs: [6_202, 6_202] });
});

describeWithShared('the whole tables', () => {
  it('side events of the COPs: 4,727 events, of which 1,971 organisations are hosts in 8,718 rows', async () => {
    const events = await readTable(sharedData('cop_side_events/events.csv')!, {
      dataset: 'cop',
      table: 'events',
      map: { id: 'event', start: 'date', title__en: 'title_and_description' },
    });
    expect(counts(events)).toEqual({ events: [4_727, 4_727], names: [4_727, 4_727] });
    const hosts = await readTable(sharedData('cop_side_events/hosts.csv')!, {
      dataset: 'cop',
      set: { role: 'HOST' },
      accept: COP_ACCEPTS,
    });
    expect(hosts.rowsRead.get('participations')).toBe(8_718);
    expect(counts(hosts)).toMatchObject({ participations: [8_718, 8_717] });
    expect(ofKind(hosts, 'organisation')).toBe(1_971);
    for (const id of hosts.entities) if (id.startsWith('event:')) expect(events.entities).toContain(id);
  });
});
