import type { Command } from 'commander';
import { requiredWords } from '../curation/words.js';
import { derivedSources, retract, type Retracted } from '../dataset/retract/retract.js';
import { printFacts } from './reading/import_summary.js';
import { curatorOf } from './curators/curator.js';
import { print } from './terminal/output.js';
import { Progress } from './terminal/progress.js';
import { waitingFor, withDatabaseToWrite } from './services/with_database.js';

interface Options {
  source?: string;
  reason: string;
  by?: string;
  dryRun?: true;
}

/** `jejaring retract`: a curator takes back what is wrong. */
export function registerRetract(program: Command): void {
  program
    .command('retract')
    .description('Take back an assertion, or all that a source says.')
    .argument('[assertion]', 'id of the assertion, as the pages and the API show it')
    .option('--source <id>', 'take back all that this source says: source:…')
    .requiredOption('--reason <text>', 'why; kept, and in no answer')
    .option('--by <who>', 'who does it; kept, and in no answer (default: the user of this machine)')
    .option('--dry-run', 'say what would be retracted; write nothing')
    .addHelpText(
      'after',
      `
What is taken back is kept with the reason, so that answers as of an earlier time or version stay as they were. An import
of the same row stops with the doubt RETRACTED_BY_CURATOR. Up to 10,000 assertions are taken back all or not at all; where
more was ended before it was done, run it again.

Examples:
  jejaring retract Assertion:0f8b0c7d1e6a4b52a3c9d8e7f6a5b4c3 --reason "the minutes name another union"
  jejaring retract --source source:komnas-2025-11-10 --reason "the article was withdrawn" --dry-run`,
    )
    .action((assertion: string | undefined, options: Options, command: Command) => {
      const { source, by, dryRun } = options;
      const reason = requiredWords('reason', options.reason);
      if ((assertion === undefined) === (source === undefined)) {
        command.error('Give the id of an assertion, or --source with the id of a source.');
      }
      const what: Retracted = source === undefined ? { assertion: assertion! } : { source };
      return withDatabaseToWrite(async (database, signal, settings) => {
        const progress = new Progress('Retracting');
        const how = { dryRun, signal, waiting: waitingFor, progress: progress.update };
        try {
          const { summary } = await retract(database, what, { ...curatorOf(settings, by), reason }, how);
          progress.stop();
          printFacts(summary, false);
          const count = summary.retractedCount.toLocaleString('en');
          print(
            dryRun ? `Dry run: ${count} assertions would be retracted.` : `Done: ${count} assertions were retracted.`,
          );
          const others = source === undefined ? [] : await derivedSources(database, source);
          if (others.length > 0) print(`Derived from it, and not touched: ${others.join(', ')}.`);
        } finally {
          progress.stop();
        }
      });
    });
}
