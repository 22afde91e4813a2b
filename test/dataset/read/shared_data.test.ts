import { EMPTY_GRAPH } from '../../../src/dataset/check/graph_lookup.js';
import { readPlainTable, type PlainTableOptions } from '../../../src/dataset/read/plain/plain_table.js';
import type { ReadDataset } from '../../../src/dataset/read/read_dataset.js';
import { describeWithShared, sharedData } from '../../support/shared_data.js';

const read = (path: string, options: Omit<PlainTableOptions, 'graph'>): Promise<ReadDataset> =>
  readPlainTable(sharedData(path)!, { ...options, graph: EMPTY_GRAPH });

/** Rows and distinct facts or entities, by table. */
function counts({ rows }: ReadDataset): Record<string, [rows: number, targets: number]> {
  const tables: Record<string, { rows: number; targets: Set<string> }> = {};
  for (const { table, target } of rows) {
    const counted = (tables[table] ??= { rows: 0, targets: new Set() });
    counted.rows += 1;
    counted.targets.add(target);
  }
  return Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, [table.rows, table.targets.size]]));
}

const ofKind = ({ entities }: ReadDataset, kind: string): number =>
  [...entities].filter((id) => id.startsWith(`${kind}:`)).length;

describeWithShared('real plain tables', () => {
  it('Davis: 89 participations of 18 women in 14 events', async () => {
    const dataset = await read('davis_southern_women/attendance.csv', {
      dataset: 'davis',
      map: { person: 'woman' },
      set: { visibility: 'PUBLIC' },
    });
    expect(counts(dataset)).toEqual({ participations: [89, 89], persons: [18, 18], names: [32, 32] });
    const last = dataset.rows.filter(({ table }) => table === 'participations').at(-1);
    expect(last).toMatchObject({ source: 'source:davis/attendance.csv', locator: 'row=90', row: 90 });
  });

  it('side events of the COPs: 4,727 events, of which 1,971 organisations are hosts in 8,718 rows', async () => {
    const events = await read('cop_side_events/events.csv', {
      dataset: 'cop',
      table: 'events',
      map: { id: 'event', start: 'date', title__en: 'title_and_description' },
    });
    expect(counts(events)).toEqual({ events: [4_727, 4_727], names: [4_727, 4_727] });
    const hosts = await read('cop_side_events/hosts.csv', { dataset: 'cop', set: { role: 'HOST' } });
    expect(hosts.rowsRead.get('participations')).toBe(8_718);
    expect(counts(hosts)).toMatchObject({ participations: [8_718, 8_717] });
    expect(ofKind(hosts, 'organisation')).toBe(1_971);
    for (const id of hosts.entities) if (id.startsWith('event:')) expect(events.entities).toContain(id);
  });

  it('votes of the UN: 870,109 stances of 200 countries on 6,203 recommendations', async () => {
    const dataset = await read('un_votes/votes.csv.gz', {
      dataset: 'un',
      table: 'stances',
      map: { agent: 'country_id', target: 'rcid', polarity: 'vote' },
      kind: { agent: 'organisation', target: 'output' },
    });
    expect(dataset.rowsRead.get('stances')).toBe(870_109);
    expect([ofKind(dataset, 'organisation'), ofKind(dataset, 'output')]).toEqual([200, 6_203]);
    expect(counts(dataset)).toMatchObject({ stances: [870_109, 870_109], outputs: [6_203, 6_203] });
  });
});
