import { execFile } from 'node:child_process';
import { buildSchema } from 'graphql';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { upToDate } from '../support/cli.js';
import { ROOT, temporaryFolder } from '../support/files.js';

const MEBIBYTE = 2 ** 20;

const folder = temporaryFolder();
let tarball: string;

/** The environment of the tests with a home of its own, and without what npm tells the programs that it runs. */
const env: NodeJS.ProcessEnv = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_|^NODE_OPTIONS$/i.test(name))),
  JEJARING_HOME: `${folder}/home`,
};

/** Runs a program in the folder that the package is installed into; resolves to what it printed. */
async function run(program: string, words: string[], cwd = folder): Promise<string> {
  return (await promisify(execFile)(program, words, { cwd, env })).stdout.trim();
}

beforeAll(async () => {
  await upToDate();
  // Without the scripts: they would build again what other tests may be running.
  tarball = await run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], ROOT);
  writeFileSync(`${folder}/package.json`, '{}');
  await run('npm', ['install', '--omit=dev', '--prefer-offline', '--no-audit', '--no-fund', `./${tarball}`]);
});

it('the tarball is at most 6 MiB, and what it installs at most 25 MiB', () => {
  const installed = readdirSync(`${folder}/node_modules`, { recursive: true, encoding: 'utf8' });
  const sizes = installed.map((path) => statSync(`${folder}/node_modules/${path}`).size);
  expect(statSync(`${folder}/${tarball}`).size).toBeLessThan(6 * MEBIBYTE);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(25 * MEBIBYTE);
});

it('only what the bundle does not hold is installed beside it', () => {
  const modules = readdirSync(`${folder}/node_modules`).filter((name) => !name.startsWith('.'));
  // piscina takes @napi-rs/nice where there is one for the platform.
  expect(modules.filter((name) => name !== '@napi-rs')).toEqual(['jejaring', 'piscina']);
});

it('the demo answers, and leaves no server', async () => {
  expect(await run('npx', ['--no-install', 'jejaring', 'demo', '--', '--with', 'cop-energy', '--exit'])).toContain(
    '16 organisations. The list is open',
  );
  expect(await run('npx', ['--no-install', 'jejaring', 'database', 'status'])).toMatch(/^state +stopped$/m);
});

it('what the bundle answers is the schema that it brings: no type lost its name', async () => {
  const asked = await run('npx', ['--no-install', 'jejaring', 'ask', '{ __schema { types { name } } }']);
  const { data } = JSON.parse(asked) as { data: { __schema: { types: { name: string }[] } } };
  const brought = buildSchema(readFileSync(`${folder}/node_modules/jejaring/schema.graphql`, 'utf8'));
  const names = data.__schema.types.map(({ name }) => name);
  expect(names.sort()).toEqual(Object.keys(brought.getTypeMap()).sort());
});

it('other programs can read its schema, and nothing else', async () => {
  const resolve = (name: string): Promise<string> =>
    run(process.execPath, ['--input-type=module', '--eval', `console.log(import.meta.resolve('${name}'))`]);
  expect(await resolve('jejaring/schema.graphql')).toMatch(/node_modules\/jejaring\/schema\.graphql$/);
  await expect(resolve('jejaring')).rejects.toThrow(/ERR_PACKAGE_PATH_NOT_EXPORTED/);
  await expect(resolve('jejaring/dist/program/cli/main.js')).rejects.toThrow(/ERR_PACKAGE_PATH_NOT_EXPORTED/);
});
