import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { SECTOR_LOOKS } from '../../src/drawing/tokens.js';
import { ENGLISH } from '../../src/drawing/words.js';
import type { Sector } from '../../src/model/vocabulary/agents.js';
import { createSchema } from '../../src/schema.js';
import { testServer, type TestServer } from '../http/support/server.js';
import { withDataset } from '../support/datasets.js';
import { ROOT, temporaryFolder } from '../support/files.js';
import { freePort } from '../support/free_port.js';

// @takes 90 s

const run = promisify(execFile);
const options = { env: { ...process.env, LC_ALL: 'C.UTF-8', PYTHONDONTWRITEBYTECODE: '1' } };
const isThere = (program: string, ...words: string[]): boolean => spawnSync(program, words).status === 0;
const hasPython = isThere('python3', '-c', 'import adjustText, gql, matplotlib, networkx, requests');
const hasR = isThere('Rscript', '-e', 'library(ggraph); library(ggrepel); library(igraph); library(jsonlite)');

const RIVERSIDE = JSON.stringify({ issues: ['issue:river', 'issue:water'] });
const FIRST_CASE = JSON.stringify({ datasets: ['women-homeworkers'], hosts: 'INCLUDE' });

/** What a script draws, as `support/drawn.*` prints it. */
interface Drawn {
  /** Boxes: left, bottom, right, top. */
  labels: { text: string; box: [number, number, number, number] }[];
  legend: string[];
  lines: string[];
  /** Shape, colour and name of each. */
  sectors: Record<string, [string, string, string]>;
}

interface Script {
  isThere: boolean;
  wants: string;
  /** Program and words that ask the server at an address about a scope, and draw into a file. */
  command: (address: string, scope: string, picture: string) => [string, ...string[]];
  /** The same, to print what it draws. */
  drawn: (address: string, scope: string, picture: string) => [string, ...string[]];
}

const SCRIPTS: Record<string, Script> = {
  'examples/python/coalition.py': {
    isThere: hasPython,
    wants: 'gql, requests, networkx, matplotlib or adjustText',
    command: (address, scope, picture) => [
      'python3',
      `${ROOT}examples/python/coalition.py`,
      ...['--address', address, '--scope', scope, '--picture', picture],
    ],
    drawn: (address, scope) => [
      'python3',
      `${ROOT}test/examples/support/drawn.py`,
      ...[address, scope, `${ROOT}examples/python`],
    ],
  },
  'examples/r/coalition.R': {
    isThere: hasR,
    wants: 'igraph, jsonlite, ggraph or ggrepel',
    command: (address, scope, picture) => [
      'Rscript',
      `${ROOT}examples/r/coalition.R`,
      address,
      picture,
      scope,
      'COUNT',
    ],
    drawn: (address, scope, picture) => [
      'Rscript',
      `${ROOT}test/examples/support/drawn.R`,
      ...[address, picture, scope, `${ROOT}examples/r`],
    ],
  },
};

let server: TestServer;
beforeAll(async () => {
  const database = await withDataset('women-homeworkers', 'riverside');
  server = await testServer({ database, schema: await createSchema() });
});
afterAll(() => server.close());

const picture = join(temporaryFolder(), 'coalition.pdf');

describe.each(Object.entries(SCRIPTS))('%s', (_, { isThere, wants, command, drawn }) => {
  const test = isThere ? it : it.skip;
  const ifThere = isThere ? '' : ` (skipped: ${wants} is not installed)`;
  const drawnOf = async (scope: string): Promise<Drawn> => {
    const [program, ...words] = drawn(`${server.url}/graphql`, scope, picture);
    return JSON.parse((await run(program, words, options)).stdout) as Drawn;
  };

  test(`reports of Riverside what its README has, and draws${ifThere}`, async () => {
    const [program, ...words] = command(`${server.url}/graphql`, RIVERSIDE, picture);
    const { stdout: report } = await run(program, words, options);
    expect(report).toMatch(/^16 agents, 72 ties, 20 events; /);
    expect(report).toMatch(/Most central .*\n +16\.05 {2}Women of the Lirrow Bank\n +11\.11 {2}Riverside Council\n/);
    expect(report).toMatch(/Strongest ties:\n +8\.00 {2}Lirrow Fisherfolk Association – .*\(8 events, \d+ sources\)\n/);
    expect(report).toMatch(/Keep in mind:\n {2}PARTIAL_LISTS: 18 events /);
    expect(readFileSync(picture).subarray(0, 4).toString()).toBe('%PDF');
  });

  test(`draws the first case with its counts, legend, warnings and sources${ifThere}`, async () => {
    const { labels, legend, lines } = await drawnOf(FIRST_CASE);
    const texts = labels.map(({ text }) => text);
    expect(texts).toHaveLength(30);
    expect(new Set(texts).size).toBe(30);
    expect(texts).toEqual(
      expect.arrayContaining([
        'KSBSI',
        'AKATIGA',
        'Komisi Nasional Anti\nKekerasan terhadap…',
        '2025-11-10 Pengakuan\ndan Perlindungan…',
      ]),
    );
    expect(legend).toEqual(
      expect.arrayContaining(['state (8)', 'labour (4)', 'civil society (7)', 'event (4)', 'host side', 'took part']),
    );
    expect(legend.join()).not.toContain('donor');
    expect(lines[1]).toMatch(/^26 organisations, 4 events, 29 participations; 41 facts of 4 sources/);
    expect(lines).toContainEqual(expect.stringMatching(/^SINGLE_PUBLISHER: /));
    expect(lines.filter((line) => line.startsWith('Source: '))).toHaveLength(4);
  });

  test.each([FIRST_CASE, RIVERSIDE])(`no two labels overlap: %s${ifThere}`, async (scope) => {
    const { labels } = await drawnOf(scope);
    expect(labels.length).toBeGreaterThan(29);
    const overlapping = labels.flatMap((a, i) =>
      labels.slice(i + 1).flatMap((b) => (meet(a.box, b.box) ? [[a, b]] : [])),
    );
    expect(overlapping).toEqual([]);
    const nodes = labels.map(({ text }) => text).filter((text) => !text.startsWith('Labels left out'));
    for (const text of nodes) {
      const lines = text.split('\n');
      expect(lines.length).toBeLessThanOrEqual(2);
      for (const line of lines) expect([...line].length).toBeLessThanOrEqual(22);
    }
  });

  test(`has the sectors of Jejaring’s own pictures${ifThere}`, async () => {
    const { sectors } = await drawnOf(FIRST_CASE);
    const own = Object.entries(SECTOR_LOOKS).map(([sector, { shape, light }]) => [
      sector,
      [shape, light, ENGLISH[sector as Sector]],
    ]);
    expect(sectors).toEqual(Object.fromEntries(own));
  });

  test(`says in one sentence where nobody answers${ifThere}`, async () => {
    const address = `http://127.0.0.1:${await freePort()}/graphql`;
    const [program, ...words] = command(address, '{}', picture);
    const { status, stderr } = spawnSync(program, words, { ...options, encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^No Jejaring answers at .+: start one with `npm run demo` or `npx jejaring serve`, or .+\.\n$/,
    );
    expect(stderr).toContain(address);
  });

  test(`says so where nobody is counted${ifThere}`, async () => {
    const [program, ...words] = command(`${server.url}/graphql`, '{"from": "1900", "to": "1901"}', picture);
    expect((await run(program, words, options)).stdout).toMatch(/^0 agents.*\nNobody is counted: .+\n$/s);
  });
});

/** Whether two boxes have more than an edge in common. */
function meet(a: readonly number[], b: readonly number[]): boolean {
  return a[0]! < b[2]! && b[0]! < a[2]! && a[1]! < b[3]! && b[1]! < a[3]!;
}
