import { InvalidArgumentError, type Command } from 'commander';
import type { AuditEntry } from '../../audit/entry.js';
import { allEntries } from '../../audit/read.js';
import { verifyLog } from '../../audit/verify.js';
import { counted } from '../../collections/counted.js';
import { printable } from '../../dataset/problems/index.js';
import { withDatabaseToRead } from '../services/with_database.js';
import { print } from '../terminal/output.js';

/** `jejaring audit …`: the log of what curators decided. */
export function registerAudit(program: Command): void {
  const audit = program
    .command('audit')
    .description('The log of what curators decided.')
    .addHelpText('after', '\nExamples:\n  jejaring audit list\n  jejaring audit verify');
  audit
    .command('list')
    .description('List all that was decided, the first first: number, time, by whom, what, and on what.')
    .addHelpText(
      'after',
      `
Persons have their pseudonyms, and no reason is in it: reasons are kept with what was decided.

Example:
  jejaring audit list`,
    )
    .action(() =>
      withDatabaseToRead(async (database) => {
        let count = 0;
        for await (const entry of allEntries(database)) {
          print(entryInWords(entry));
          count++;
        }
        print(count === 0 ? 'Nothing was decided yet.' : `${counted(count, 'decision')}.`);
      }),
    );
  audit
    .command('verify')
    .description('Make sure that no entry of the log was changed, taken out or moved.')
    .option('--head <digest>', 'digest of an entry that has to be there', digestOption)
    .addHelpText(
      'after',
      `
Every entry carries the digest of the one before (SHA-256), so whatever is changed within shows. Where the end was cut off,
what is left is a whole chain: write the head that is printed down elsewhere, on paper or in a message to a colleague, and
give it the next time.

Examples:
  jejaring audit verify
  jejaring audit verify --head 3f5a1c09b2d84e7761f0c8b7d9a2e4f6135c7d8e9fa0b1c2d3e4f5061728394a`,
    )
    .action(({ head: known }: { head?: string }) =>
      withDatabaseToRead(async (database) => {
        const { count, head, knownNumber } = await verifyLog(database, known);
        if (head === undefined) return print('The log is empty.');
        print(`The log is whole: ${count.toLocaleString('en')} ${count === 1 ? 'entry' : 'entries'}.`);
        if (knownNumber !== undefined) print(`The digest given is that of entry ${knownNumber.toLocaleString('en')}.`);
        print(`head ${head}`);
      }),
    );
}

/** `12 2026-05-01T09:00:00.000Z A. Curator (key 1f0c8b7d) JUDGE SAME organisation:a organisation:b` */
function entryInWords({ number, at, by, keyId, action, said, targets }: AuditEntry): string {
  const who = keyId === null ? by : `${by} (key ${keyId})`;
  return printable([number, at, who, action, said, ...targets].filter((part) => part !== null).join(' '));
}

function digestOption(text: string): string {
  if (/^[0-9a-f]{64}$/.test(text)) return text;
  throw new InvalidArgumentError('It must be a digest as `audit verify` prints it: 64 hexadecimal digits.');
}
