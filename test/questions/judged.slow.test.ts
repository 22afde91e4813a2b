import fc from 'fast-check';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decide } from '../../src/curation/judge/decide.js';
import { revoke } from '../../src/curation/judge/revoke.js';
import type { Database } from '../../src/database/database.js';
import { exportPackage } from '../../src/dataset/export/export.js';
import { QUESTIONS } from '../../src/questions/index.js';
import { createSchema } from '../../src/schema.js';
import { readVersion } from '../../src/snapshot/load/load.js';
import { Api } from '../support/api.js';
import { emptyDatabase, testDatabase } from '../support/database.js';
import { deciderOf } from '../support/decider.js';
import { temporaryFolder } from '../support/files.js';
import { ALL_MEANT, importFolder, packageOf } from '../support/packages.js';
import { GRAPH, tablesOf, type Graph, type Row } from './support/random_graph.js';
import { requiredArguments } from './support/required_arguments.js';
import { everythingOf } from './support/whole_answer.js';

// @takes 60 s

const ARGUMENTS: Record<string, string> = {
  ...requiredArguments('e3', 'r1'),
  congruence: 'duplicates: ALL',
  attendance: 'includeUncounted: true',
};
const RECORDED = { recordedAt: '2025-01-01T00:00:00.000Z', accept: ALL_MEANT };
const CURATOR = deciderOf('desk', '2025-03-01T00:00:00.000Z');
const BEFORE = 'asOf: "2025-02-01T00:00:00.000Z"';

/** A scope with which hosts, members, successors, and what was planned count too; and one with which persons do. */
const WIDE = `hosts: INCLUDE population: LISTED datasets: ["demo"] rollUpUnits: true expandNetworks: true followSuccessors: true
  eventStatuses: [HELD, PLANNED, CANCELLED] statuses: [ATTENDED, INVITED, REGISTERED, UNKNOWN]`;
const PERSONS = 'unit: EITHER hosts: INCLUDE';
/** Questions that are asked of organisations alone. */
const OF_ORGANISATIONS = ['absences', 'access'];

/** What is written in two ways in the tables, the second by every other row. */
const TWICE = ['o1', 'o4', 'e2', 'e3', 'i2', 'r1', 'p1'];
const PAIRS = TWICE.map((id): [string, string] => [idOf(id), idOf(`${id}x`)]);

const schema = await createSchema();
let database: Database;

beforeAll(async () => {
  database = await testDatabase();
});

function idOf(id: string): string {
  const kind = { o: 'organisation', e: 'event', i: 'issue', r: 'output', p: 'person' }[id[0]!]!;
  return `${kind}:${id}`;
}

/** (Where values of one rank stand beside each other their keys decide, which names make: so none do.) */
function plain(graph: Graph): Graph {
  const blank = (rows: Row[], ...names: string[]): Row[] =>
    rows.map((row) => ({ ...row, ...Object.fromEntries(names.map((name) => [name, ''])) }));
  const first = (rows: Row[]): Row[] => [...new Map(rows.map((row) => [row.id, row])).values()];
  return {
    ...graph,
    organisations: first(graph.organisations!),
    events: first(graph.events!),
    assessments: graph.assessments!.map((row) => ({ ...row, level: 'PARTIAL' })),
    topics: graph.topics!,
    participations: blank(graph.participations!, 'capacity').map((row) => ({
      ...row,
      status: row.status === 'ABSENT' ? 'INVITED' : row.status!,
    })),
    persons: ['p1', 'p2'].map((id) => ({ id, name: `Contoh ${id}`, visibility: 'PUBLIC' })),
    outputs: ['r1', 'r2'].map((id) => ({ id, kind: 'RECOMMENDATION' })),
  };
}

/** The tables with the second spelling in every other row. */
function writtenInTwoWays(graph: Graph): Record<string, string> {
  const tables = tablesOf(graph);
  const spelt = (row: string, i: number): string =>
    i % 2 === 0 ? row : row.replace(new RegExp(`\\b(${TWICE.join('|')})\\b`, 'g'), '$1x');
  for (const [name, text] of Object.entries(tables)) {
    const [header, ...rows] = text.split('\n');
    tables[name] = [header, ...(name === 'sources' ? rows : rows.map(spelt))].join('\n');
  }
  const missing: Record<string, string> = { o: 'organisations', e: 'events', i: 'issues', r: 'outputs', p: 'persons' };
  for (const id of TWICE) {
    for (const each of [id, `${id}x`]) {
      const table = missing[id[0]!]!;
      const [header, ...rows] = tables[table]!.split('\n');
      const columns = header!.split(',');
      const values: Row = {
        id: each,
        kind: 'RECOMMENDATION',
        visibility: 'PUBLIC',
        claim: 'true',
        name: `Contoh ${id}`,
      };
      const row = columns.map((column) => (column in values ? values[column] : '')).join(',');
      if (!rows.some((one) => one.split(',')[0] === each) || table === 'issues') rows.push(row);
      tables[table] = [header, ...rows].join('\n');
    }
  }
  return tables;
}

function comparable(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map(comparable).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (typeof value === 'number') return Number(value.toPrecision(9));
  if (typeof value !== 'object' || value === null) return value;
  const named = Object.entries(value).filter(([name]) => name !== 'id' || !/^\d/.test(String(value[name as never])));
  return Object.fromEntries(named.map(([name, of]) => [name, comparable(of)]));
}

async function answers(scope = ''): Promise<Record<string, unknown>> {
  const api = new Api(database);
  const found: Record<string, unknown> = {};
  for (const { manual } of QUESTIONS) {
    const given = `scope: {${scope}} ${ARGUMENTS[manual.name] ?? ''}`;
    const { data, errors } = await api.ask(`{ answer: ${manual.name}(${given}) ${everythingOf(schema, manual.name)} }`);
    if (scope === PERSONS && OF_ORGANISATIONS.includes(manual.name)) continue;
    expect([manual.name, errors]).toEqual([manual.name, []]);
    found[manual.name] = comparable(data);
  }
  return found;
}

async function imported(tables: Record<string, string>): Promise<void> {
  await emptyDatabase(database);
  await importFolder(database, packageOf(tables), RECORDED);
}

async function exported(): Promise<Record<string, string>> {
  const folder = temporaryFolder();
  await exportPackage(database, folder);
  return Object.fromEntries(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

/** What is exported besides judgements, and the source that they rest on. */
const withoutJudgements = (files: Record<string, string>): unknown =>
  Object.entries(files).filter(([file]) => !['judgements.csv', 'datapackage.json'].includes(file));

describe.each(fc.sample(GRAPH, { numRuns: 2, seed: 7 }).map((graph) => ({ graph })))(
  'a graph at random',
  ({ graph }) => {
    test('answers as if what is judged to be one had been one from the start, and once it is revoked as before', async () => {
      await imported(tablesOf(plain(graph)));
      const whole = await answers();
      const [wide, persons] = [await answers(WIDE), await answers(PERSONS)];
      await imported(writtenInTwoWays(plain(graph)));
      const apart = await answers();
      const before = await exported();
      const { version } = await readVersion(database);
      await decide(
        database,
        PAIRS.map(([a, b]) => ({ a, b, verdict: 'SAME' as const })),
        CURATOR,
      );
      expect(await answers()).toEqual(whole);
      expect(await answers(WIDE)).toEqual(wide);
      expect(await answers(PERSONS)).toEqual(persons);
      expect(await answers(BEFORE)).toEqual(apart);
      expect(await answers(`version: "${version}"`)).toEqual(apart);
      const judged = await exported();
      expect(withoutJudgements(judged)).toEqual(withoutJudgements(before));
      const { version: judgedVersion } = await readVersion(database);
      for (const [a, b] of PAIRS) await revoke(database, { a, b }, { ...CURATOR, reason: 'a test' });
      expect(await answers()).toEqual(apart);
      expect(await answers(`version: "${judgedVersion}"`)).toEqual(whole);
      expect(withoutJudgements(await exported())).toEqual(withoutJudgements(before));
      const folder = packageOf({});
      for (const [file, text] of Object.entries(judged)) writeFileSync(join(folder, file), text);
      await emptyDatabase(database);
      await importFolder(database, folder, RECORDED);
      expect(await exported()).toEqual(judged);
      expect(await answers()).toEqual(whole);
      expect(await answers(BEFORE)).toEqual(apart);
    }, 240_000);
  },
);
