import Table from 'cli-table3';
import { InvalidArgumentError, type Command } from 'commander';
import {
  createKey,
  isOver,
  listKeys,
  revokeKey,
  rotateKey,
  type CuratorKey,
  type MadeKey,
} from '../../curation/keys/keys.js';
import { Scope } from '../../curation/keys/scopes.js';
import { printable } from '../../dataset/problems/index.js';
import { periodOf } from '../../model/days/edtf_date.js';
import { curatorOf } from './curator.js';
import { withDatabaseToRead, withDatabaseToWrite } from '../services/with_database.js';
import { print, tell } from '../terminal/output.js';

interface Options {
  name: string;
  scopes: Scope[];
  expires: string;
  by?: string;
}

const BY = ['--by <who>', 'who does it; kept in the log (default: the user of this machine)'] as const;
const EXPIRES = ['--expires <day>', 'the last day on which it can be used, by UTC: 2027-06-30'] as const;

/** `jejaring key …`: keys with which curators decide over the network. */
export function registerKey(program: Command): void {
  const key = program
    .command('key')
    .description('Keys with which curators decide over the network (JEJARING_CURATION).')
    .addHelpText('after', `\nExample:\n${EXAMPLE}`);
  registerCreate(key);
  key
    .command('list')
    .description('List all keys, those too that were revoked or are over. No secret is shown: none is kept.')
    .addHelpText('after', '\nExample:\n  jejaring key list')
    .action(() => withDatabaseToRead(async (database) => report(await listKeys(database), new Date())));
  registerEnds(key);
}

function registerCreate(key: Command): void {
  key
    .command('create')
    .description('Make a key, and print it: once, and never again.')
    .requiredOption('--name <name>', 'whose it is; what is decided with it is by this name', nameOption)
    .requiredOption('--scopes <scopes>', `what it may be used for: ${Scope.values.join(', ')}`, scopesOption)
    .requiredOption(...EXPIRES, dayOption)
    .option(...BY)
    .addHelpText(
      'after',
      `
Scopes:
${Scope.values.map((scope) => `  ${scope.padEnd(13)} ${Scope.meanings[scope]}`).join('\n')}

Give every curator a key of their own. Of a key no more than a digest is kept: one that is lost is revoked, or rotated.

Example:
${EXAMPLE}`,
    )
    .action(({ name, scopes, expires, by }: Options) =>
      withDatabaseToWrite(async (database, _, settings) =>
        printMade(await createKey(database, { name, scopes, expires }, curatorOf(settings, by))),
      ),
    );
}

function registerEnds(key: Command): void {
  key
    .command('revoke')
    .description('Revoke a key: it can no longer be used.')
    .argument('<id>', 'id of the key, as `key list` shows it')
    .option(...BY)
    .addHelpText('after', '\nExample:\n  jejaring key revoke 1f0c8b7d')
    .action((id: string, { by }: Pick<Options, 'by'>) =>
      withDatabaseToWrite(async (database, _, settings) => {
        const { name } = await revokeKey(database, id, curatorOf(settings, by));
        print(`Revoked: the key ${id} of ${printable(name)}.`);
      }),
    );
  key
    .command('rotate')
    .description('Revoke a key and make another of the same name and scopes, which is printed: once, and never again.')
    .argument('<id>', 'id of the key, as `key list` shows it')
    .option('--expires <day>', `${EXPIRES[1]} (default: as before)`, dayOption)
    .option(...BY)
    .addHelpText('after', '\nExample:\n  jejaring key rotate 1f0c8b7d --expires 2027-12-31')
    .action((id: string, { expires, by }: Partial<Options>) =>
      withDatabaseToWrite(async (database, _, settings) =>
        printMade(await rotateKey(database, id, { expires }, curatorOf(settings, by))),
      ),
    );
}

const EXAMPLE = '  jejaring key create --name "R. Contoh" --scopes judge,retract --expires 2027-06-30';

/** (The key alone on standard output, so that it can be put where it is kept without being seen.) */
function printMade({ key: { id, name, scopes, expires }, text }: MadeKey): void {
  tell(`The key ${id} of ${printable(name)}, for ${scopes.join(', ')}, until ${expires}. It is shown this once:`);
  print(text);
}

function report(keys: readonly CuratorKey[], now: Date): void {
  if (keys.length === 0) return print('There is no key.');
  const table = new Table({
    head: ['id', 'name', 'scopes', 'created', 'expires', 'state'],
    style: { head: [], border: [] },
  });
  for (const { id, name, scopes, createdAt, expires, revokedAt } of keys) {
    const state = revokedAt !== null ? `revoked ${revokedAt.slice(0, 10)}` : isOver(expires, now) ? 'over' : 'in use';
    table.push([id, printable(name), scopes.join(', '), createdAt.slice(0, 10), expires, state]);
  }
  print(table.toString());
}

const LONGEST_NAME = 100;

function nameOption(text: string): string {
  const name = text.trim();
  if (name !== '' && name.length <= LONGEST_NAME && name === printable(name)) return name;
  throw new InvalidArgumentError(`It must be a name in a line, of ${LONGEST_NAME} characters at most.`);
}

function scopesOption(text: string): Scope[] {
  const given = text.split(',').map((scope) => scope.trim());
  const wrong = given.find((scope) => !Scope.values.includes(scope as Scope));
  if (wrong !== undefined) {
    throw new InvalidArgumentError(`${JSON.stringify(wrong)} is no scope. There are: ${Scope.values.join(', ')}.`);
  }
  return Scope.values.filter((scope) => given.includes(scope));
}

function dayOption(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && periodOf(text)) return text;
  throw new InvalidArgumentError('It must be a day, such as 2027-06-30.');
}
