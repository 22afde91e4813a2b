import type { Document } from '@xmldom/xmldom';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSchema } from '../../src/schema.js';
import { testServer, type TestServer } from '../http/support/server.js';
import { Api } from '../support/api.js';
import { runCli } from '../support/cli.js';
import { withDataset } from '../support/datasets.js';
import { temporaryFolder } from '../support/files.js';
import { all, groups, parsed, textOf, tiesOf } from './support/drawn.js';

const RIVERSIDE = 'scope.datasets=riverside';

let server: TestServer;
let api: Api;
beforeAll(async () => {
  const database = await withDataset('women-homeworkers', 'riverside');
  api = new Api(database);
  server = await testServer(
    { database, schema: await createSchema() },
    { JEJARING_PUBLIC_URL: 'https://graph.example' },
  );
});
afterAll(() => server.close());

async function file(path: string): Promise<string> {
  const response = await server.fetch(`/export/${path}`);
  expect([path, response.status]).toEqual([path, 200]);
  return response.text();
}

it('says in its metadata and its text what was asked, of which data, and what limits it', async () => {
  const text = await file(`coAttendance.svg?${RIVERSIDE}&weight=NEWMAN`);
  const document = parsed(text);
  const said = (name: string): string => textOf(all(document, name)[0]);
  const { coAttendance } = await api.data<{
    coAttendance: {
      basis: {
        dataVersion: string;
        parameters: object;
        warnings: { code: string; values: object; sentence: string }[];
      };
    };
  }>(`{ coAttendance(scope: {datasets: ["riverside"]}, weight: NEWMAN) {
    basis { dataVersion parameters warnings { code values sentence } } } }`);
  const { dataVersion, parameters, warnings } = coAttendance.basis;
  expect(said('jejaring:question')).toBe('coAttendance');
  expect(JSON.parse(said('jejaring:parameters'))).toEqual(parameters);
  expect(said('jejaring:dataVersion')).toBe(dataVersion);
  expect(JSON.parse(said('jejaring:warnings'))).toEqual(warnings);
  expect(said('dc:rights')).toMatch(/CC0-1.0/);
  expect(said('dc:source')).toBe(
    'https://graph.example/export/coAttendance.svg?scope.datasets=riverside&weight=NEWMAN',
  );
  const head = textOf(groups(document, 'head')[0]);
  for (const { code } of warnings) expect(head).toContain(`${code}: `);
  expect(head).toContain('weight = NEWMAN');
});

it('draws the first case as a grid: one mark for each participation, open lists open', async () => {
  const document = parsed(await file('attendance.svg?scope.datasets=women-homeworkers&scope.hosts=INCLUDE'));
  const ksbsi = tiesOf(document).find((tie) =>
    textOf(all(tie, 'title')[0]).startsWith('Konfederasi Serikat Buruh Sejahtera'),
  );
  expect(textOf(all(ksbsi!, 'title')[0])).toBe(
    'Konfederasi Serikat Buruh Sejahtera Indonesia, Pengakuan dan Perlindungan Perempuan Pekerja Rumahan di Indonesia (2025-11-10): attended, attendee',
  );
  expect(textOf(all(ksbsi!, 'desc')[0])).toContain('“Konfederasi Serikat Buruh Sejahtera Indonesia (KSBSI)”');
  const links = groups(document, 'link');
  expect(links.map((link) => textOf(all(link, 'title')[0]))).toEqual([expect.stringContaining('feeds into')]);
  const others = groups(document, 'others')[0];
  expect(all(others!, 'text').map(textOf)).toEqual(['others, not named', '?', '?', '…', '…']);
});

it('says of whom the scope does not count, and why', async () => {
  const titles = async (more: string): Promise<string[]> =>
    tiesOf(parsed(await file(`attendance.svg?scope.datasets=women-homeworkers${more}`))).map((tie) =>
      textOf(all(tie, 'title')[0]),
    );
  const [counted, every] = [await titles(''), await titles('&includeUncounted=true')];
  expect(every.length).toBeGreaterThan(counted.length);
  expect(every.filter((title) => title.includes('not counted (')).length).toBe(every.length - counted.length);
});

it('calls nodes by their names where that is asked for', async () => {
  const labels = (document: Document): string[] =>
    groups(document, 'labels').flatMap((group) => all(group, 'text').map(textOf));
  expect(labels(parsed(await file(`coAttendance.svg?${RIVERSIDE}`)))).toContain('LFA');
  expect(labels(parsed(await file(`coAttendance.svg?${RIVERSIDE}&label=name`)))).not.toContain('LFA');
});

it('colours communities and sizes marks by a measure where that is asked for, and says so', async () => {
  const asked = `${RIVERSIDE}&colour=community&size=betweenness`;
  const [usual, document] = [
    parsed(await file(`coAttendance.svg?${RIVERSIDE}`)),
    parsed(await file(`coAttendance.svg?${asked}`)),
  ];
  const legend = (of: Document): string => groups(of, 'legend').map(textOf).join();
  expect(legend(document)).toContain('A community');
  expect(legend(usual)).not.toContain('community');
  const marks = (of: Document): string[] =>
    groups(of, 'nodes').flatMap((group) => all(group, 'circle').map((mark) => mark.getAttribute('r')!));
  expect(new Set(marks(document))).not.toEqual(new Set(marks(usual)));
  expect(textOf(all(document, 'desc')[0])).toMatch(/Size of a mark: betweenness\. Colour of a mark: its community\./);
  expect(textOf(all(document, 'dc:source')[0])).toBe(`https://graph.example/export/coAttendance.svg?${asked}`);
});

it('draws only the strongest where that is asked for, and says how many there are', async () => {
  const document = parsed(await file(`coAttendance.svg?${RIVERSIDE}&strongest=10`));
  const ties = tiesOf(document).length;
  expect(ties).toBeGreaterThan(0);
  expect(ties).toBeLessThanOrEqual(10);
  expect(textOf(all(document, 'desc')[0])).toMatch(
    new RegExp(`The ${ties} strongest of 72 ties: weight \\d or more; \\d+ nodes. \\d+ nodes? without a tie`),
  );
});

it.each([
  [
    'coAttendance.svg?scope.events=event:fgd-2025-11-10',
    /All 120 ties rest on one event and weigh the same.* attendance/,
  ],
  [`coAttendance.svg?${RIVERSIDE}&scope.from=1900&scope.to=1901`, /nothing to draw/],
  [`coAttendance.svg?${RIVERSIDE}&citations=ids`, /citations: a picture tells/],
  [`coAttendance.svg?${RIVERSIDE}&with=community`, /with: measures of nodes are for files of numbers/],
  [`coAttendance.graphml?${RIVERSIDE}&size=degree`, /size: only pictures look like something/],
  ['attendance.svg?colour=community', /the network of attendance has no measures of its nodes/],
])('refuses %s', async (path, message) => {
  const response = await server.fetch(`/export/${path}`);
  expect([response.status, await response.text()]).toEqual([400, expect.stringMatching(message)]);
});

it('is written by the command line too', async () => {
  const output = join(temporaryFolder(), 'river.png');
  const asked = ['ask', '--question', 'coAttendance', '--datasets', 'riverside', '--format'];
  expect(await runCli([...asked, 'png', '--output', output])).toMatchObject({
    code: 0,
    stdout: '',
    stderr: expect.stringContaining('PARTIAL_LISTS'),
  });
  expect(readFileSync(output).subarray(1, 4).toString()).toBe('PNG');
  const { stdout } = await runCli([...asked, 'svg']);
  expect(tiesOf(parsed(stdout))).toHaveLength(72);
});
