import type { SerializedGraph } from 'graphology-types';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createSchema } from '../../src/schema.js';
import { testServer } from '../http/support/server.js';
import { emptiedDatabase } from '../support/database.js';
import { ROOT, temporaryFolder } from '../support/files.js';
import { importFolder, packageOf } from '../support/packages.js';

const isThere = (program: string, ...words: string[]): boolean => spawnSync(program, words).status === 0;
const hasPython = isThere('python3', '-c', 'import igraph, networkx, pandas, pyarrow');
const hasR = isThere('Rscript', '-e', 'library(igraph); library(jsonlite)');

const OF_TIES = ['participationStatus', 'capacity', 'counted', 'hostSide', 'inference', 'conflicting', 'factIds'];
const OF_NODES = ['community', 'betweenness', 'degree', 'strength'];

type Row = (string | number | boolean | null)[];
type Reading = { ties: Row[]; nodes: Row[] };

let folder: string;
let expected: Reading;

const byKey = (a: Row, b: Row): number => (`${a[0]} ${a[1]}` < `${b[0]} ${b[1]}` ? -1 : 1);
/** In one order, numbers to nine digits. */
const inOrder = ({ ties, nodes }: Reading): Reading => {
  const short = (value: Row[number]): Row[number] => (typeof value === 'number' ? Number(value.toPrecision(9)) : value);
  const rows = (of: Row[]): Row[] => of.map((row) => row.map(short)).sort(byKey);
  return { ties: rows(ties), nodes: rows(nodes) };
};

beforeAll(async () => {
  folder = temporaryFolder();
  const database = await emptiedDatabase();
  await importFolder(database, join(ROOT, 'examples/riverside'));
  await importFolder(database, packageOf(DISPUTED, 'disputed'));
  const server = await testServer({ database, schema: await createSchema() });
  const file = async (question: string, name: string, query: string): Promise<Buffer> => {
    const response = await server.fetch(`/export/${question}.${name}?${query}`);
    const bytes = Buffer.from(await response.arrayBuffer());
    if (!response.ok) throw new Error(bytes.toString());
    return bytes;
  };
  const [attendance, measured] = [
    ['attendance', 'includeUncounted=true&citations=ids'],
    ['coAttendance', `with=${OF_NODES.join()}`],
  ] as const;
  for (const form of ['graphml', 'gexf', 'cyjs', 'ties.csv', 'ties.arrow', 'nodes.csv', 'nodes.arrow']) {
    writeFileSync(join(folder, `attendance.${form}`), await file(attendance[0], form, attendance[1]));
    writeFileSync(join(folder, `measured.${form}`), await file(measured[0], form, measured[1]));
  }
  const graph = async ([question, query]: readonly [string, string]): Promise<SerializedGraph> =>
    JSON.parse((await file(question, 'graphology.json', query)).toString()) as SerializedGraph;
  const values = (attributes: Record<string, unknown> = {}, names: string[]): Row =>
    names.map((name) => (attributes[name] ?? null) as Row[number]);
  const { edges } = await graph(attendance);
  const { nodes } = await graph(measured);
  await server.close();
  expected = inOrder({
    ties: edges.map(({ source, target, attributes }) => [...[source, target].sort(), ...values(attributes, OF_TIES)]),
    nodes: nodes.map(({ key, attributes }) => [key, ...values(attributes, OF_NODES)]),
  });
});

/** Of the status of one participation sources contradict each other; another is only implied. */
const DISPUTED = {
  sources: 'id\nfirst\nsecond',
  organisations: 'id,name__en\na,Alpha\nb,Beta\nc,Gamma',
  events: 'id,type,start,status,source\nmeeting,FGD,2025-01-01,HELD,first',
  participations: `event,agent,roles,status,capacity,inference,source
meeting,organisation:a,,ATTENDED,,STATED,first
meeting,organisation:a,,ABSENT,,STATED,second
meeting,organisation:b,,ATTENDED,MEMBER,IMPLIED,first
meeting,organisation:c,HOST,,,CODER_KNOWLEDGE,second`,
};

test('the files hold values of each kind, and blanks', () => {
  const of = (name: string): Set<Row[number]> => new Set(expected.ties.map((row) => row[2 + OF_TIES.indexOf(name)]!));
  for (const name of ['counted', 'hostSide', 'conflicting']) expect(of(name)).toEqual(new Set([true, false]));
  expect(of('inference').size).toBe(3);
  expect(of('participationStatus').size).toBeGreaterThan(2);
  expect(of('capacity').size).toBeGreaterThan(1);
  for (const row of expected.ties) expect(row.at(-1)).toMatch(/^participation:/i);
  for (const [place, name] of OF_NODES.entries()) {
    expect([name, new Set(expected.nodes.map((row) => row[1 + place])).size > 1]).toEqual([name, true]);
  }
});

/** What readers found, by reader. */
function read(program: string, script: string): [reader: string, reading: Reading][] {
  const path = fileURLToPath(new URL(`support/${script}`, import.meta.url));
  const env = { ...process.env, LC_ALL: 'C.UTF-8' };
  const words = [path, folder, OF_TIES.join(), OF_NODES.join()];
  const { stdout, stderr, status } = spawnSync(program, words, { encoding: 'utf8', env });
  if (status !== 0) throw new Error(stderr);
  const found = Object.entries(JSON.parse(stdout) as Record<string, Reading>);
  return found.map(([reader, reading]) => [reader, inOrder(reading)]);
}

(hasPython ? test : test.skip)(
  `Python reads them back${hasPython ? '' : ' (skipped: its packages are not installed)'}`,
  () => {
    const readings = read('python3', 'columns.py');
    expect(readings).toHaveLength(6);
    for (const [reader, reading] of readings) expect([reader, reading]).toEqual([reader, expected]);
  },
);

(hasR ? test : test.skip)(`R reads them back${hasR ? '' : ' (skipped: igraph or jsonlite is not installed)'}`, () => {
  const readings = read('Rscript', 'columns.R');
  expect(readings).toHaveLength(1);
  for (const [reader, reading] of readings) expect([reader, reading]).toEqual([reader, expected]);
});
