import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { upToDate } from '../support/cli.js';
import { filesBelow, ROOT } from '../support/files.js';

/** Paths of the files that `npm pack` would put into the package. */
function packedFiles(): string[] {
  const options = { cwd: ROOT, encoding: 'utf8' } as const;
  const listing = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], options);
  const [{ files }] = JSON.parse(listing) as [{ files: { path: string }[] }];
  return files.map(({ path }) => path);
}

let files: string[];

beforeAll(async () => {
  await upToDate();
  files = packedFiles();
});

it('the package holds everything that the program reads from its folder', () => {
  const code = filesBelow('src', '.ts').map((path) => readFileSync(ROOT + path, 'utf8'));
  const read = code.flatMap((text) => [...text.matchAll(/PACKAGE_ROOT, '([^']+?)\/?'/g)].map(([, path]) => path!));
  expect(read).toEqual(expect.arrayContaining(['cypher', 'examples', 'package.json']));
  expect(read.filter((path) => !files.some((file) => `${file}/`.startsWith(`${path}/`)))).toEqual([]);
  expect(files).toEqual(expect.arrayContaining(['bin/jejaring.js', 'dist/http/playground/client/index.html']));
});

it('the package holds nothing else: no tests, no sources, no maps', () => {
  const folders = new Set(files.map((file) => file.split('/').slice(0, -1).slice(0, 2).join('/')));
  const expected = [
    '',
    'bin',
    'dist',
    'dist/assets',
    'dist/explorer',
    'dist/http',
    'dist/licences',
    'dist/program',
    'examples/cop-energy',
    'examples/riverside',
    'examples/women-homeworkers',
    'schemas',
  ];
  expect([...folders].filter((folder) => !/^cypher|^src\/database/.test(folder)).sort()).toEqual(expected);
  expect(files.filter((file) => /\.(ts|tsx|map|tgz)$/.test(file))).toEqual([]);
  const top = ['CHANGELOG.md', 'LICENSE', 'README.md', 'curation.graphql', 'package.json', 'schema.graphql'];
  expect(files.filter((file) => !file.includes('/')).sort()).toEqual(top);
});

it('the licence of every bundled package goes with it', () => {
  const licences = ['program', 'playground'].map((name) => readFileSync(`${ROOT}dist/licences/${name}.txt`, 'utf8'));
  expect(licences[0]).toMatch(/^graphql \d+\.\d+\.\d+ \(MIT\)\n\nMIT License/m);
  expect(licences[1]).toMatch(/^graphiql \d+\.\d+\.\d+ \(MIT\)$/m);
});

it('the version to cite is that of the package', () => {
  const { version } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as { version: string };
  expect(readFileSync(`${ROOT}CITATION.cff`, 'utf8')).toContain(`\nversion: ${version}\n`);
});
