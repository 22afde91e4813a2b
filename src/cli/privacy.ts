import type { Command } from 'commander';
import { groupBy } from '../collections/group_by.js';
import { findTraces } from '../dataset/traces/find_traces.js';
import { TRACES, type Trace, type TraceKind } from '../dataset/traces/trace.js';
import { DOUBTS } from './terminal/exit_codes.js';
import { print } from './terminal/output.js';
import { withDatabaseToRead } from './services/with_database.js';

/** `jejaring privacy …`: help for those who keep persons safe. */
export function registerPrivacy(program: Command): void {
  const privacy = program
    .command('privacy')
    .description('Help for those who keep persons safe.')
    .addHelpText('after', '\nExample:\n  jejaring privacy check');
  privacy
    .command('check')
    .description('List where somebody who is not public can still be recognised in answers, and what to do about it.')
    .addHelpText(
      'after',
      `
It looks through what answers show: for words of hidden names in texts of sources that do not speak of the person, names
that differ by one letter, whole names in names of organisations and issues, and words of names in ids, addresses, schemes,
datasets and files; and through stored quotes for contact data, which it does not repeat. Not all that it finds is the
person, and it does not find everything.

It prints names of persons who are not public: keep what it prints as carefully as the database. Nothing of it is logged.
Exit code 3: something was found.

Example:
  jejaring privacy check`,
    )
    .action(() =>
      withDatabaseToRead(async (database) => {
        const traces = await findTraces(database);
        report(traces);
        if (traces.length > 0) process.exitCode = DOUBTS;
      }),
    );
}

function report(traces: readonly Trace[]): void {
  const byKind = groupBy(traces, (trace) => trace.kind);
  for (const [kind, advice] of Object.entries(TRACES)) {
    const found = byKind.get(kind as TraceKind) ?? [];
    if (found.length > 0) print(`${kind} (${found.length.toLocaleString('en')}): ${advice}`);
    for (const trace of found) print(`  ${lineOf(trace)}`);
  }
  print(
    traces.length === 0
      ? 'Nothing was found by which somebody who is not public can be recognised.'
      : `${traces.length.toLocaleString('en')} places where somebody who is not public may be recognised.`,
  );
}

/** `event:talk, title__en (press/events.csv, row 4): “Devi” (person:devi-rahayu)` */
function lineOf({ kind, of, column, dataset, file, row, found, persons }: Trace): string {
  const words = kind === 'CONTACT_DATA' ? found : `“${found}”`;
  const named = persons.length > 0 ? ` (${persons.join(', ')})` : '';
  return `${of}, ${column} (${dataset}/${file}, row ${row}): ${words}${named}`;
}
