import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createSchema } from '../../src/schema.js';
import { testServer, type TestServer } from '../http/support/server.js';
import { withDataset } from '../support/datasets.js';
import { ROOT, temporaryFolder } from '../support/files.js';

const run = promisify(execFile);
const isThere = (program: string, ...words: string[]): boolean => spawnSync(program, words).status === 0;
const hasPython = isThere('python3', '-c', 'import gql, matplotlib, networkx, requests');
const hasR = isThere('Rscript', '-e', 'library(igraph); library(jsonlite)');
const SCOPE = JSON.stringify({ issues: ['issue:river', 'issue:water'] });

let server: TestServer;
beforeAll(async () => {
  const database = await withDataset('riverside');
  server = await testServer({ database, schema: await createSchema() });
});
afterAll(() => server.close());

/** What both report of Riverside, as its README has it. */
function expectReport(report: string): void {
  expect(report).toMatch(/^16 agents, 72 ties, 20 events; /);
  expect(report).toMatch(/Most central .*\n +16\.05 {2}Women of the Lirrow Bank\n +11\.11 {2}Riverside Council\n/);
  expect(report).toMatch(/Strongest ties:\n +8\.00 {2}Lirrow Fisherfolk Association – .*\(8 events, \d+ sources\)\n/);
  expect(report).toMatch(/Keep in mind:\n {2}PARTIAL_LISTS: 18 events /);
}

async function ranWith(program: string, words: string[]): Promise<string> {
  const { stdout } = await run(program, words, { env: { ...process.env, LC_ALL: 'C.UTF-8' } });
  return stdout;
}

(hasPython ? test : test.skip)(
  `examples/python/coalition.py${hasPython ? '' : ' (skipped: gql, requests, networkx or matplotlib is not installed)'}`,
  async () => {
    const picture = join(temporaryFolder(), 'coalition.png');
    const words = ['--address', `${server.url}/graphql`, '--scope', SCOPE, '--picture', picture];
    expectReport(await ranWith('python3', [`${ROOT}examples/python/coalition.py`, ...words]));
    expect(readFileSync(picture).subarray(1, 4).toString()).toBe('PNG');
  },
);

(hasR ? test : test.skip)(
  `examples/r/coalition.R${hasR ? '' : ' (skipped: igraph or jsonlite is not installed)'}`,
  async () => {
    const picture = join(temporaryFolder(), 'coalition.pdf');
    const words = [`${server.url}/graphql`, picture, SCOPE, 'COUNT'];
    expectReport(await ranWith('Rscript', [`${ROOT}examples/r/coalition.R`, ...words]));
    expect(readFileSync(picture).subarray(0, 4).toString()).toBe('%PDF');
  },
);
