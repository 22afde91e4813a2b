import type { Table } from '../suite.js';
import type { Cost } from './costs.js';
import type { Load } from './load.js';

/** All that was found of a case. */
export interface Found {
  title: string;
  /** By the name of the contender; one that cannot answer is not there. */
  loads: ReadonlyMap<string, Load>;
  /** Of the answer's body, by the name of the contender. */
  bytes: ReadonlyMap<string, number>;
  cost: Cost;
}

const figure = (value: number): string => value.toPrecision(value < 100 ? 2 : 3);

/** The tables of the suite: a row for each case, a column for each contender. */
export function tablesOf(found: readonly Found[], contenders: readonly string[]): Table[] {
  const table = (title: string, cell: (load: Load) => string): Table => ({
    title,
    columns: ['case', ...contenders],
    rows: found.map(({ title: name, loads }) => [
      name,
      ...contenders.map((contender) => (loads.has(contender) ? cell(loads.get(contender)!) : 'cannot')),
    ]),
  });
  const latency = (which: 'alone' | 'busy') => (load: Load) =>
    Object.values(load.percentiles(which)).map(figure).join(' / ');
  return [
    table('Milliseconds, one request at a time: p50 / p95 / p99', latency('alone')),
    table('Milliseconds, eight requests at a time: p50 / p95 / p99', latency('busy')),
    table('Requests a second, eight at a time', (load) => figure(load.median('perSecond'))),
    table('Milliseconds of the server’s processor time for one request (without Neo4j’s)', (load) =>
      figure(load.median('cpu')),
    ),
    {
      title: 'What the database is asked, and the size of the answer',
      columns: ['case', 'our statements', 'our db hits', 'db hits by hand', 'ours / by hand', 'our bytes'],
      rows: found.map(({ title, cost, bytes }) => [
        title,
        cost.statements,
        cost.hits,
        cost.handWrittenHits,
        figure(cost.hits / cost.handWrittenHits),
        bytes.get('jejaring')!,
      ]),
    },
  ];
}
