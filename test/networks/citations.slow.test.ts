import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NETWORK_FORMATS } from '../../src/networks/formats.js';
import { createSchema } from '../../src/schema.js';
import { testServer } from '../http/support/server.js';
import { Api } from '../support/api.js';
import { withDataset, type DatasetName } from '../support/datasets.js';
import { temporaryFolder } from '../support/files.js';

const isThere = (program: string, ...words: string[]): boolean => spawnSync(program, words).status === 0;
const hasPython = isThere('python3', '-c', 'import igraph, networkx, pandas, pyarrow');
const hasR = isThere('Rscript', '-e', 'library(igraph); library(jsonlite)');

interface Page<T> {
  totalCount: number;
  nodes: T[];
}
interface Tie {
  a: { id: string };
  b: { id: string };
  events: Page<{ id: string }>;
  sources: Page<{ id: string }>;
}

const byEnds = (a: string[], b: string[]): number => (a.join() < b.join() ? -1 : 1);

/** Ends, events and documents of every tie, as a file has them. */
async function tiesInGraphql(api: Api, unit: string): Promise<string[][]> {
  const ids = ({ totalCount, nodes }: Page<{ id: string }>): string => {
    const rest = totalCount > 20 ? [`+${totalCount - 20}`] : [];
    return [...nodes.map(({ id }) => id), ...rest].join(' ');
  };
  const rows: string[][] = [];
  for (let after: string | null = null; ;) {
    const { coAttendance }: { coAttendance: { ties: Page<Tie> & { pageInfo: Record<string, string | null> } } } =
      await api.data(
        `query ($after: String, $unit: AgentUnit!) { coAttendance(scope: {unit: $unit}) { ties(first: 100, after: $after) { pageInfo { hasNextPage endCursor }
          nodes { a { id } b { id } events { totalCount nodes { id } } sources { totalCount nodes { id } } } } } }`,
        { after, unit },
      );
    rows.push(...coAttendance.ties.nodes.map(({ a, b, events, sources }) => [a.id, b.id, ids(events), ids(sources)]));
    if (!coAttendance.ties.pageInfo['hasNextPage']) return rows.sort(byEnds);
    after = coAttendance.ties.pageInfo['endCursor']!;
  }
}

/** Rows as readers found them, by reader. Which end comes first is not theirs to know. */
function read(program: string, script: string, folder: string): [reader: string, rows: string[][]][] {
  const path = fileURLToPath(new URL(`support/${script}`, import.meta.url));
  const env = { ...process.env, LC_ALL: 'C.UTF-8' };
  const { stdout, stderr, status } = spawnSync(program, [path, folder], { encoding: 'utf8', env });
  if (status !== 0) throw new Error(stderr);
  const found = Object.entries(JSON.parse(stdout) as Record<string, string[][]>);
  return found.map(([reader, rows]) => [
    reader,
    rows.map(([a, b, ...cited]) => [...[a!, b!].sort(), ...cited]).sort(byEnds),
  ]);
}

describe.each<[DatasetName, unit: string, ties: number]>([
  ['women-homeworkers', 'ORGANISATION', 142],
  ['davis', 'PERSON', 139],
])('%s', (dataset, unit, ties) => {
  let folder: string;
  let expected: string[][];
  beforeAll(async () => {
    folder = temporaryFolder();
    const database = await withDataset(dataset);
    const server = await testServer({ database, schema: await createSchema() });
    for (const { name } of NETWORK_FORMATS) {
      const response = await server.fetch(`/export/coAttendance.${name}?scope.unit=${unit}`);
      writeFileSync(join(folder, `network.${name}`), new Uint8Array(await response.arrayBuffer()));
    }
    await server.close();
    expected = await tiesInGraphql(new Api(database), unit);
    expect(expected).toHaveLength(ties);
  });

  (hasPython ? test : test.skip)(
    `Python reads back what GraphQL opens each tie to${hasPython ? '' : ' (skipped: its packages are not installed)'}`,
    () => {
      const readings = read('python3', 'citations.py', folder);
      expect(readings).toHaveLength(7);
      for (const [reader, rows] of readings) expect([reader, rows]).toEqual([reader, expected]);
    },
  );

  (hasR ? test : test.skip)(
    `R reads back the same${hasR ? '' : ' (skipped: igraph or jsonlite is not installed)'}`,
    () => {
      const readings = read('Rscript', 'citations.R', folder);
      expect(readings).toHaveLength(3);
      for (const [reader, rows] of readings) expect([reader, rows]).toEqual([reader, expected]);
    },
  );
});
