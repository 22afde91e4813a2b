import { InvalidArgumentError, Option, type Command } from 'commander';
import { graphLookup } from '../dataset/check/graph/graph_lookup.js';
import { importReading } from '../dataset/import/import.js';
import { problemText } from '../dataset/problems/index.js';
import { farYear } from '../dataset/read/cells/far_years.js';
import { readInstant } from '../dataset/read/cells/moments.js';
import type { ReadDataset } from '../dataset/read/read_dataset.js';
import { readPersonKey } from '../privacy/person_key.js';
import { Pseudonyms } from '../privacy/pseudonyms.js';
import {
  beginDataset,
  checkUsage,
  datasetCommand,
  datasetName,
  presenceSentence,
  quotesSentence,
  type TableOptions,
} from './reading/dataset_to_read.js';
import { DOUBTS } from './terminal/exit_codes.js';
import { planJson, printSummary } from './reading/import_summary.js';
import { print, tell } from './terminal/output.js';
import { tellingAsJson, type FormatOption } from './reading/problems_json.js';
import { Progress } from './terminal/progress.js';
import { waitingFor, withDatabaseToWrite } from './services/with_database.js';

interface ImportOptions extends TableOptions, FormatOption {
  sync?: true;
  add?: true;
  replaces?: string;
  dryRun?: true;
  recordedAt?: string;
}

/** `jejaring import`: a package or a plain table into the graph. */
export function registerImport(program: Command): void {
  datasetCommand(program, 'import')
    .description('check a data package or a plain table, and put it into the graph')
    .addOption(new Option('--sync', 'retract what the dataset (or this file of it) said before and says no more'))
    .addOption(new Option('--add', 'keep what it said before and says no more').conflicts('sync'))
    .option('--replaces <file>', 'plain table: the file of the dataset whose place this one takes')
    .option('--dry-run', 'say what would be added, changed and retracted; write nothing')
    .addOption(new Option('--format <format>', 'how to say it').choices(['text', 'json']).default('text'))
    .option('--recorded-at <time>', 'time of recording for rows that state none (ISO 8601)', timeOption)
    .addHelpText(
      'after',
      `
Everything is checked before anything is written. Errors have to be mended (exit code 1); a doubt stops the import too (exit
code 3), unless it is accepted by its code because it is meant. The same data again change nothing. An import that was ended
before it was done is finished by running it again.

A new version is compared with what the dataset said before. Where it says something no more, that is a doubt: --sync
retracts it, --add keeps it. --dry-run lists what an import would add, retract and change (with --format json all of it).

Examples:
  jejaring import examples/women-homeworkers
  jejaring import examples/women-homeworkers --dry-run
  jejaring import examples/women-homeworkers --sync --accept TWO_VALUES
  jejaring import attendance.csv --dataset davis --map person=woman --set visibility=PUBLIC
  jejaring import hadir.xlsx --dataset wages --sheet "*" --set "event={sheet}" --map organisation=Lembaga
  jejaring import hadir.csv --dataset wages --header-row 3 --fill-down event --fill-down date --dates dmy \\
      --split "organisation=;" --blank N/A --value "role:Narasumber=PRESENTER"
  jejaring import hadir.csv --dataset wages --dates dmy --map organisation=Lembaga --save-mapping hadir.yaml
  jejaring import hadir.csv --dataset wages --mapping hadir.yaml
  jejaring import votes.csv.gz --dataset un --table stances --map agent=country_id --kind agent=organisation \\
      --map target=rcid --kind target=output --map polarity=vote`,
    )
    .action(async (path: string, options: ImportOptions, command: Command) => {
      checkUsage(path, options, command);
      const begun = await tellingAsJson(datasetName(path, options) ?? '', options, () => beginDataset(path, options));
      // (A package without a name was refused.)
      const name = datasetName(path, options)!;
      return withDatabaseToWrite(async (database, signal, settings) => {
        const graph = graphLookup(database, () => new Pseudonyms(readPersonKey(settings)));
        let dataset: ReadDataset | undefined;
        const read = async (): Promise<ReadDataset> => {
          dataset = await begun.beside(graph, !options.add);
          for (const warning of dataset.warnings) tell(problemText(warning));
          return dataset;
        };
        const { sync, add, replaces, dryRun, recordedAt, format } = options;
        const progress = new Progress('Importing');
        const start = performance.now();
        try {
          const how = { sync, add, replaces, dryRun, recordedAt, signal, waiting: waitingFor };
          const summary = await tellingAsJson(name, options, () =>
            importReading(database, name, read, { ...how, progress: progress.update }),
          );
          progress.stop();
          for (const doubt of summary.doubts) tell(problemText(doubt));
          if (summary.doubts.some(({ severity }) => severity === 'DOUBT')) process.exitCode = DOUBTS;
          if (format === 'json') return print(planJson(name, summary));
          printSummary(summary, dryRun ?? false, (performance.now() - start) / 1000);
          for (const sentence of [presenceSentence(dataset!), quotesSentence(dataset!.quotes, !dryRun)]) {
            if (sentence) print(sentence);
          }
        } finally {
          progress.stop();
        }
      });
    });
}

function timeOption(text: string): string {
  const time = readInstant(text);
  const year = typeof time === 'string' ? farYear(time) : undefined;
  if (year !== undefined) throw new InvalidArgumentError(`It is in the year ${year}.`);
  if (typeof time === 'string') return time;
  throw new InvalidArgumentError('Write an ISO 8601 date or date-time, such as 2025-11-12T09:00:00Z.');
}
