import Table from 'cli-table3';
import { InvalidArgumentError, type Command } from 'commander';
import type { Database } from '../database/database.js';
import { graphLookup } from '../dataset/check/graph_lookup.js';
import { importDataset } from '../dataset/import/import.js';
import type { Summary } from '../dataset/import/summary.js';
import { problemText } from '../dataset/problems/index.js';
import { readInstant } from '../dataset/read/cells/moments.js';
import type { ReadDataset } from '../dataset/read/read_dataset.js';
import { TABLES } from '../model/tables/index.js';
import { readPersonKey } from '../privacy/person_key.js';
import { checkUsage, datasetCommand, quotesSentence, readDataset, type TableOptions } from './dataset_to_read.js';
import { print, tell } from './output.js';
import { Progress } from './progress.js';
import { withDatabaseToWrite } from './with_database.js';

interface ImportOptions extends TableOptions {
  sync?: true;
  dryRun?: true;
  recordedAt?: string;
}

/** `jejaring import`: a package or a plain table into the graph. */
export function registerImport(program: Command): void {
  datasetCommand(program, 'import')
    .description('check a data package or a plain table, and put it into the graph')
    .option('--sync', 'retract what the dataset (or this file of it) said before and says no more')
    .option('--dry-run', 'say what would be added, changed and retracted; write nothing')
    .option('--recorded-at <time>', 'time of recording for rows that state none (ISO 8601)', timeOption)
    .addHelpText(
      'after',
      `
Everything is checked before anything is written. Errors have to be mended (exit code 1); a doubt stops the import too (exit
code 3), unless it is accepted by its code because it is meant. The same data again change nothing. An import that was ended before it
was done is finished by running it again.

Examples:
  jejaring import examples/women-homeworkers
  jejaring import examples/women-homeworkers --accept TWO_VALUES
  jejaring import attendance.csv --dataset davis --map person=woman --set visibility=PUBLIC
  jejaring import hadir.xlsx --dataset wages --sheet "*" --set "event={sheet}" --map organisation=Lembaga
  jejaring import hadir.csv --dataset wages --header-row 3 --fill-down event --fill-down date --dates dmy \\
      --split "organisation=;" --blank N/A --value "role:Narasumber=PRESENTER"
  jejaring import votes.csv.gz --dataset un --table stances --map agent=country_id --kind agent=organisation \\
      --map target=rcid --kind target=output --map polarity=vote`,
    )
    .action((path: string, options: ImportOptions, command: Command) => {
      checkUsage(path, options, command);
      return withDatabaseToWrite(async (database, signal, settings) => {
        const graph = graphLookup(database, () => readPersonKey(settings));
        const dataset = await readDataset(path, options, graph, options.sync);
        for (const warning of dataset.warnings) tell(problemText(warning));
        await write(dataset, options, database, signal);
        const sentence = quotesSentence(dataset.quotes, !options.dryRun);
        if (sentence) print(sentence);
      });
    });
}

async function write(
  dataset: ReadDataset,
  { sync, dryRun, recordedAt }: ImportOptions,
  database: Database,
  signal: AbortSignal,
): Promise<void> {
  const progress = new Progress('Importing');
  const start = Date.now();
  try {
    const summary = await importDataset(database, dataset, {
      sync,
      dryRun,
      recordedAt,
      signal,
      progress: progress.update,
      waiting: (holder) => tell(`An import of ${holder} is running. Waiting for it …`),
    });
    progress.stop();
    report(summary, dryRun ?? false, (Date.now() - start) / 1000);
  } finally {
    progress.stop();
  }
}

function report(summary: Summary, dryRun: boolean, seconds: number): void {
  const table = new Table({
    head: ['table', 'rows', 'added', 'changed', 'retracted'],
    style: { head: [], border: [] },
  });
  for (const { name } of TABLES) {
    const counts = summary.tables.get(name);
    if (counts) table.push([name, counts.rows, counts.added, counts.changed, counts.retracted]);
  }
  print(table.toString());
  const rows = [...summary.tables.values()].reduce((sum, counts) => sum + counts.rows, 0);
  if (summary.unchanged) print('Nothing changed: the graph says all this already.');
  else if (dryRun) print('Dry run: nothing was written.');
  else tell(`${rows.toLocaleString('en')} rows in ${seconds.toFixed(1)} s (${rate(rows, seconds)} a second).`);
}

const rate = (rows: number, seconds: number): string =>
  Math.round(rows / Math.max(seconds, 0.001)).toLocaleString('en');

function timeOption(text: string): string {
  const time = readInstant(text);
  if (typeof time === 'string') return time;
  throw new InvalidArgumentError('Write an ISO 8601 date or date-time, such as 2025-11-12T09:00:00Z.');
}
