import Table from 'cli-table3';
import type { Command } from 'commander';
import { listDatasets } from '../dataset/retract/datasets.js';
import { RetractionRefused } from '../dataset/retract/refused.js';
import { removeDataset, unfinishedImport } from '../dataset/retract/remove_dataset.js';
import { isAgreed } from './agreement.js';
import { printFacts } from './reading/import_summary.js';
import { print } from './terminal/output.js';
import { Progress } from './terminal/progress.js';
import { waitingFor, withDatabaseToRead, withDatabaseToWrite } from './services/with_database.js';

/** `jejaring dataset …`: what was imported, and taking it out again. */
export function registerDataset(program: Command): void {
  const dataset = program
    .command('dataset')
    .description('List what was imported, and take it out again.')
    .addHelpText('after', `\nExamples:\n  jejaring dataset list\n  jejaring dataset remove davis`);
  dataset
    .command('list')
    .description('List the datasets: what is live of each, and when it was imported.')
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      `
Of plain files it says by which mapping they were read: the first digits of its SHA-256 (sha256sum MAPPING). Where options
said it, they are kept as a mapping too. --json has the text of each.

Example:
  jejaring dataset list`,
    )
    .action(({ json }: { json?: true }) =>
      withDatabaseToRead(async (database) => {
        const datasets = await listDatasets(database);
        if (json) return print(JSON.stringify(datasets, undefined, 2));
        const table = new Table({
          head: ['dataset', 'rows', 'facts', 'sources', 'first import', 'last import', 'read by the mapping'],
          style: { head: [], border: [] },
        });
        for (const { name, rows, facts, sources, firstImportedAt, lastImportedAt, unfinished, mappings } of datasets) {
          const last = unfinished ? 'unfinished' : timeText(lastImportedAt);
          const read = mappings.map(({ file, sha256 }) => `${file} ${sha256.slice(0, DIGEST_SHOWN)}`).join('\n');
          table.push([name, rows, facts, sources, timeText(firstImportedAt), last, read]);
        }
        print(datasets.length > 0 ? table.toString() : 'Nothing was imported yet.');
      }),
    );
  dataset
    .command('remove')
    .description('Retract all that a dataset says.')
    .argument('<name>', 'name of the dataset')
    .option('--yes', 'do not ask')
    .option('--dry-run', 'say what would be retracted; write nothing')
    .addHelpText(
      'after',
      `
Says which facts nothing would speak of any more and which would say something else, and asks. What other datasets say
stays. Retracted rows are kept, so that answers as of an earlier time or version stay as they were; importing the dataset
again makes new ones. The rows of an export are of the datasets that it was made of, and are removed by their names; if
its import was ended before it was done, the name of the package undoes what it did to them. A removal that was ended before it was done is finished by running it again.

Examples:
  jejaring dataset remove davis --dry-run
  jejaring dataset remove davis --yes`,
    )
    .action((name: string, { yes, dryRun }: { yes?: true; dryRun?: true }) =>
      withDatabaseToWrite(async (database, signal) => {
        printFacts(await removeDataset(database, name, { dryRun: true, signal }), false);
        const { carried } = await unfinishedImport(database, name);
        if (carried.length > 0) print(`What the unfinished import of ${name} did to ${carried.join(', ')} is undone.`);
        if (dryRun) return print('Dry run: nothing was written.');
        if (!yes && !(await isAgreed(name, `Write the name of the dataset to remove it: `, nobodyToAsk, signal))) {
          return print('Nothing was written.');
        }
        const progress = new Progress('Removing');
        try {
          const options = { signal, waiting: waitingFor, progress: progress.update };
          const { retractedCount } = await removeDataset(database, name, options);
          progress.stop();
          print(`Done: ${retractedCount.toLocaleString('en')} assertions of ${name} were retracted.`);
        } finally {
          progress.stop();
        }
      }),
    );
}

/** Digits of the digest of a mapping that are listed; with --json all of them, and its text. */
const DIGEST_SHOWN = 12;

const nobodyToAsk = (): Error =>
  new RetractionRefused('There is no terminal to ask at. To remove the dataset without, add --yes.');

/** To the minute, in UTC. */
const timeText = (time: string | null): string => (time === null ? '' : `${time.slice(0, 16).replace('T', ' ')} UTC`);
