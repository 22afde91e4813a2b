import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORMATS } from '../../src/dataset/convert/index.js';
import { fileOf, fixture } from '../dataset/convert/support.js';
import { runCli, spawnCli } from '../support/cli.js';
import { emptiedDatabase } from '../support/database.js';
import { ROOT, temporaryFolder } from '../support/files.js';

const MEETINGS = [fixture('network/meetings.graphml'), '--kind', '0=organisation', '--kind', '1=event'];

test('a file of another program is converted, imported, and asked', async () => {
  await emptiedDatabase();
  const folder = join(temporaryFolder(), 'meetings');
  const { code, stdout, stderr } = await runCli(['convert', 'graphml', ...MEETINGS, '--out', folder]);
  expect({ code, said: stdout.replace(folder, 'FOLDER') }).toEqual({
    code: 0,
    said: 'meetings: wrote 1 of sources, 2 of organisations, 2 of events, 4 of names, 3 of participations to FOLDER.\n',
  });
  expect(stderr.replaceAll(folder, 'FOLDER')).toBe(
    [
      'A tie is taken for attendance: its participation has the `status` ATTENDED.',
      'Left out:',
      '  1 × graph.hyperedge (records; first at line=15)',
      '  1 × edge.weight (field; first at line=12)',
      '  1 × node.colour (field; first at line=8)',
      'When you have looked at it: jejaring check FOLDER\n',
    ].join('\n'),
  );
  expect(await runCli(['import', folder])).toMatchObject({ code: 0 });
  const query = `{
    coAttendance {
      ties {
        nodes {
          a { label { text } } b { label { text } } shared
          meetings { nodes { aFacts { nodes { assertions { nodes { locator source { title { text } } } } } } } }
        }
      }
    }
  }`;
  const asked = await runCli(['ask', query]);
  const { data } = JSON.parse(asked.stdout) as { data: unknown };
  expect(data).toEqual({
    coAttendance: {
      ties: {
        nodes: [
          {
            a: { label: { text: 'River Council' } },
            b: { label: { text: 'Mill & Sons' } },
            shared: 1,
            meetings: {
              nodes: [
                {
                  aFacts: {
                    nodes: [
                      {
                        assertions: {
                          nodes: [{ locator: 'line=12', source: { title: { text: 'meetings.graphml' } } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  });
});

test.each([
  ['popolo', ['popolo/council.json'], []],
  ['ftm', ['ftm/statements.csv'], []],
  ['kumu', ['kumu/elements.csv', 'kumu/connections.csv'], ['--kind', 'Company=organisation']],
  ['dna', ['dna/statements.csv'], []],
  ['upr', ['upr/register.csv'], ['--lang', 'en']],
])('what %s becomes is imported, and a second time changes nothing', async (format, files, words) => {
  await emptiedDatabase();
  const folder = join(temporaryFolder(), format);
  await runCli(['convert', format, ...files.map(fixture), ...words, '--dataset', format, '--out', folder]);
  expect(await runCli(['import', folder])).toMatchObject({ code: 0 });
  expect((await runCli(['import', folder])).stdout).toContain('Nothing changed: the graph says all this already.');
});

test.each([
  ['kumu', 'kumu/map.xlsx', ['--kind', 'Company=organisation'], 'map: wrote 2 of sources, 2 of organisations'],
  ['gexf', 'network/meetings.gexf', [], 'meetings: wrote 1 of sources, 1 of organisations, 1 of persons'],
])('the program as it is built reads %s', async (format, file, words, said) => {
  const folder = join(temporaryFolder(), 'built');
  const { code, stdout } = await spawnCli(['convert', format, fixture(file), ...words, '--out', folder]);
  expect({ code, said: stdout.slice(0, said.length) }).toEqual({ code: 0, said });
});

test('what cannot be converted ends with exit code 1, and writes nothing', async () => {
  const folder = join(temporaryFolder(), 'none');
  const path = fileOf('wrong.json', '{"persons": [{"name": "A"}]}');
  expect(await runCli(['convert', 'popolo', path, '--out', folder])).toEqual({
    code: 1,
    stdout: '',
    stderr: 'wrong.json, /persons/0: a person has no id. Give it one.\n',
  });
  expect(() => readdirSync(folder)).toThrow('ENOENT');
});

test('nothing is written over', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'notes'));
  expect(await runCli(['convert', 'graphml', ...MEETINGS, '--out', folder])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('is not empty: there is notes in it'),
  });
  expect(readdirSync(folder)).toEqual(['notes']);
});

test('options that mean nothing to a format, and too many files, are wrong usage', async () => {
  const council = fixture('popolo/council.json');
  const out = ['--out', join(temporaryFolder(), 'none')];
  const said = async (...words: string[]): Promise<string> => {
    const { code, stderr } = await runCli(['convert', ...words, ...out]);
    return `${code}: ${stderr}`;
  };
  expect(await said('popolo', council, '--mode', 'x')).toMatch(/^2: --mode: not for popolo/);
  expect(await said('popolo', council, council)).toMatch(/^2: popolo takes one \.json file; found 2 files/);
  expect(await said('popolo', council, '--visibility', 'open')).toMatch(/^2: .*Allowed are PUBLIC, ROLE_ONLY/s);
  expect(await said('popolo', council, '--dataset', 'My data')).toMatch(/^2: .*For example my-data/s);
  expect(await said('kumu', council, '--kind', 'Company')).toMatch(/^2: .*Write it as word=value; found "Company"/s);
  expect(await said('upr', council, '--lang', 'english')).toMatch(/^2: .*BCP 47/s);
  expect(await said('csv', council)).toMatch(/^2: .*Allowed choices are popolo, ftm/s);
});

test('words and headers may hold an equals sign', async () => {
  const out = ['--out', join(temporaryFolder(), 'signs')];
  const elements = fileOf('elements.csv', 'Label,Type\nA,a=b\n');
  expect(await runCli(['convert', 'kumu', elements, '--kind', 'a=b=person', ...out])).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('1 of persons'),
  });
  const register = fileOf('register.csv', 'a=b,Recommending State,State under Review\nAct,A,B\n');
  const map = ['--map', 'text=a=b', '--out', join(temporaryFolder(), 'headers')];
  expect(await runCli(['convert', 'upr', register, ...map])).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('1 of outputs'),
  });
});

test('the documentation has a section for every format', () => {
  const page = readFileSync(`${ROOT}docs/formats.md`, 'utf8');
  for (const { name } of FORMATS) expect(page).toContain(`\`jejaring convert ${name} `);
});
