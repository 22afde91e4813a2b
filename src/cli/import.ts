import Table from 'cli-table3';
import { InvalidArgumentError, type Command } from 'commander';
import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Database } from '../database/database.js';
import { graphLookup } from '../dataset/check/graph_lookup.js';
import { importDataset } from '../dataset/import/import.js';
import type { Summary } from '../dataset/import/summary.js';
import { problemText } from '../dataset/problems/index.js';
import { readInstant } from '../dataset/read/cells/moments.js';
import { readPackage } from '../dataset/read/package/package.js';
import { readPlainTable } from '../dataset/read/plain/plain_table.js';
import type { QuoteCount, ReadDataset } from '../dataset/read/read_dataset.js';
import { tableNamed, TABLES, type TableName } from '../model/tables/index.js';
import { readPersonKey } from '../privacy/person_key.js';
import type { Settings } from '../settings.js';
import { print, tell } from './output.js';
import { Progress } from './progress.js';
import { withDatabaseToWrite } from './with_database.js';

interface ImportOptions {
  dataset?: string;
  table?: TableName;
  map?: Record<string, string>;
  set?: Record<string, string>;
  kind?: Record<string, string>;
  sync?: true;
  dryRun?: true;
  recordedAt?: string;
}

/** `jejaring import`: a package or a plain table into the graph. */
export function registerImport(program: Command): void {
  program
    .command('import')
    .description('check a data package or a plain table, and put it into the graph')
    .argument('<path>', 'folder of a package (with datapackage.json), or a CSV file (.csv, .csv.gz)')
    .option('--dataset <name>', 'plain table: name of the dataset; --sync compares by it, and ids begin with it')
    .option('--table <table>', 'plain table: which table it is (default: participations)', tableOption)
    .option('--map <column=header>', 'plain table: which header holds a column; may be repeated', pair)
    .option('--set <column=value>', 'plain table: value for blank or missing cells; may be repeated', pair)
    .option('--kind <column=kind>', 'plain table: kind of entity in a column that takes several; may be repeated', pair)
    .option('--sync', 'retract what the dataset (or this file of it) said before and says no more')
    .option('--dry-run', 'say what would be added, changed and retracted; write nothing')
    .option('--recorded-at <time>', 'time of recording for rows that state none (ISO 8601)', timeOption)
    .addHelpText(
      'after',
      `
Everything is checked before anything is written. The same data again change nothing. An import that was ended before it
was done is finished by running it again.

Examples:
  jejaring import examples/women-homeworkers
  jejaring import attendance.csv --dataset davis --map person=woman --set visibility=PUBLIC
  jejaring import votes.csv.gz --dataset un --table stances --map agent=country_id --kind agent=organisation \\
      --map target=rcid --kind target=output --map polarity=vote`,
    )
    .action((path: string, options: ImportOptions, command: Command) => {
      checkUsage(path, options, command);
      return withDatabaseToWrite(async (database, signal, settings) => {
        const dataset = await read(path, options, database, settings);
        for (const warning of dataset.warnings) tell(problemText(warning));
        await write(dataset, options, database, signal);
        sayQuotes(dataset.quotes, options.dryRun ?? false);
      });
    });
}

const isPackage = (path: string): boolean => path.endsWith('datapackage.json') || statSync(path).isDirectory();

/** Refuses options that do not go with the path, before anything is started. */
function checkUsage(path: string, options: ImportOptions, command: Command): void {
  if (!existsSync(path)) command.error(`${path}: no such file or folder.`);
  if (!isPackage(path) && !options.dataset) {
    command.error('A plain table needs --dataset NAME: it names what --sync compares, and ids begin with it.');
  }
  const plain = (['dataset', 'table', 'map', 'set', 'kind'] as const).filter((name) => options[name] !== undefined);
  if (isPackage(path) && plain.length > 0) {
    command.error(`--${plain.join(', --')}: only for plain tables. A package says these things itself.`);
  }
}

async function read(
  path: string,
  options: ImportOptions,
  database: Database,
  settings: Settings,
): Promise<ReadDataset> {
  const graph = graphLookup(database, () => readPersonKey(settings));
  const { sync = false, dataset = '', table, map, set, kind } = options;
  if (!isPackage(path)) return readPlainTable(path, { dataset, table, map, set, kind, graph, sync });
  return readPackage(path.endsWith('datapackage.json') ? dirname(path) : path, { graph, sync });
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

function sayQuotes({ quotes, withheld }: QuoteCount, dryRun: boolean): void {
  if (quotes === 0) return;
  const verb = dryRun ? 'would be' : 'are';
  print(
    `${withheld.toLocaleString('en')} of ${quotes.toLocaleString('en')} quotes ${verb} withheld from answers: ` +
      'they speak of somebody who is not PUBLIC, or their source is RESTRICTED.',
  );
}

const rate = (rows: number, seconds: number): string =>
  Math.round(rows / Math.max(seconds, 0.001)).toLocaleString('en');

function pair(text: string, previous: Record<string, string> = {}): Record<string, string> {
  const equals = text.indexOf('=');
  if (equals < 1) throw new InvalidArgumentError(`Write it as column=value; found ${JSON.stringify(text)}.`);
  return { ...previous, [text.slice(0, equals)]: text.slice(equals + 1) };
}

function tableOption(name: string): TableName {
  const found = tableNamed(name);
  if (found) return found.name;
  throw new InvalidArgumentError(`Allowed are ${TABLES.map((table) => table.name).join(', ')}.`);
}

function timeOption(text: string): string {
  const time = readInstant(text);
  if (typeof time === 'string') return time;
  throw new InvalidArgumentError('Write an ISO 8601 date or date-time, such as 2025-11-12T09:00:00Z.');
}
