import type { Command } from 'commander';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { describeFailure } from '../../src/cli/terminal/failure.js';
import { createProgram } from '../../src/cli/main.js';
import { DatabaseUnavailable } from '../../src/database/errors.js';
import { PRODUCT_VERSION } from '../../src/version.js';
import { runCli, spawnCli, upToDate } from '../support/cli.js';
import { ROOT } from '../support/files.js';

/** All subcommands that do something, by the words that call them. */
function leaves(command: Command, words: string[] = []): [string, Command][] {
  const below = command.commands.filter((one) => one.name() !== 'help');
  if (below.length === 0) return [[words.join(' '), command]];
  return below.flatMap((one) => leaves(one, [...words, one.name()]));
}

it.each(leaves(createProgram()))('the help of `jejaring %s` says what it does, with an example', (name, command) => {
  let help = '';
  command.configureOutput({ writeOut: (text) => (help += text) }).outputHelp();
  expect(command.description()).toMatch(/\S/);
  expect(help).toMatch(new RegExp(`Examples?:\n(.*\n)*?.*jejaring ${name}`));
});

it('help and the version are answers; a word that is not known is wrong usage: exit codes 0 and 2', async () => {
  const help = await spawnCli(['--help']);
  expect(help).toMatchObject({ code: 0, stderr: '' });
  expect(help.stdout).toMatch(/^Usage: jejaring/);
  expect(await runCli(['--version'])).toMatchObject({ code: 0, stdout: `${PRODUCT_VERSION}\n` });
  expect(await runCli(['--', '--version'])).toMatchObject({ code: 0, stdout: `${PRODUCT_VERSION}\n` });
  const unknown = await spawnCli(['database', 'strat']);
  expect(unknown).toMatchObject({ code: 2, stdout: '' });
  expect(unknown.stderr).toMatch(/unknown command 'strat'[^]*start/);
  expect((await runCli([])).code).toBe(2);
});

it('a reader that has seen enough is no failure', async () => {
  await upToDate();
  const piped = `"${process.execPath}" bin/jejaring.js database status | true; echo "\${PIPESTATUS[0]}"`;
  const { stdout, stderr } = await promisify(execFile)('bash', ['-c', piped], { cwd: ROOT });
  expect([stdout, stderr]).toEqual(['0\n', '']);
});

it('a setting that cannot be used ends the command before it does anything', async () => {
  const env = { JEJARING_NEO4J_PORT: 'seven', JEJARING_HOME: '/nowhere' };
  const { code, stderr } = await runCli(['database', 'start'], { env });
  expect(code).toBe(1);
  expect(stderr).toMatch(/^JEJARING_NEO4J_PORT is "seven"/);
  expect(stderr).not.toMatch(/\n\s+at /);
  expect(existsSync('/nowhere')).toBe(false);
});

it('an error that is ours is said as it is; another one is called unexpected; the stack shows on request only', () => {
  const environment = {};
  expect(describeFailure(new DatabaseUnavailable('DATABASE_STOPPED'), environment)).toContain(
    'The local Neo4j does not run.',
  );
  expect(describeFailure(new TypeError('x is undefined'), environment)).toMatch(/^Unexpected error: x is undefined\n/);
  const debug = describeFailure(new TypeError('x is undefined'), { JEJARING_LOG_LEVEL: 'debug' });
  expect(debug).toMatch(/^TypeError: x is undefined\n\s+at /);
});
