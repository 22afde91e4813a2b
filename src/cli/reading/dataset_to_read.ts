import { InvalidArgumentError, type Command } from 'commander';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ANY_GRAPH } from '../../dataset/check/graph/any_graph.js';
import { beginPackage } from '../../dataset/read/package/package.js';
import { mappingText } from '../../dataset/read/plain/mapping/mapping_text.js';
import { readMapping } from '../../dataset/read/plain/mapping/mapping_file.js';
import type { Mapping } from '../../dataset/read/plain/mapping/mapping.js';
import { beginPlainTable } from '../../dataset/read/plain/plain_table.js';
import {
  acceptanceOf,
  acceptedTogether,
  DatasetProblems,
  DOUBT_CODES,
  isDoubtCode,
  type Acceptance,
  type DoubtCode,
} from '../../dataset/problems/index.js';
import { textOfFile } from '../../files/regular_file.js';
import { writeWhole } from '../../files/write_whole.js';
import { HOST_ROLES } from '../../model/vocabulary/index.js';
import type { BegunReading, QuoteCount, ReadDataset } from '../../dataset/read/read_dataset.js';
import { addReadingOptions, readingOf, readingOptionsGiven } from './reading_options.js';

/** What is to be read, besides its path; of a plain table also how (`reading_options.ts`). */
export interface TableOptions {
  accept?: readonly DoubtCode[];
  dataset?: string;
  /** File that says how a plain table is to be read, in place of options. */
  mapping?: string;
  /** File to write what the options say of the reading. */
  saveMapping?: string;
}

/** A command that reads a dataset: its path, and how to read it where it is a plain table. */
export function datasetCommand(program: Command, name: string): Command {
  const command = program
    .command(name)
    .argument('<path>', 'folder of a package (with datapackage.json), or a table: .csv, .tsv, .xlsx, also .gz')
    .option(
      '--dataset <name>',
      'plain table: name of the dataset; new versions are compared by it, and ids begin with it',
    );
  command
    .option('--mapping <file>', 'plain table: a YAML file that says how it is read; several tables may come out of it')
    .option('--save-mapping <file>', 'plain table: write what these options say as such a file');
  addReadingOptions(command);
  return command.option('--accept <code>', 'a doubt that is meant, by its code; repeatable', acceptOption);
}

const isPackage = (path: string): boolean => path.endsWith('datapackage.json') || statSync(path).isDirectory();

/** Refuses options that do not go with the path, before anything is started. */
export function checkUsage(path: string, options: TableOptions & { replaces?: string }, command: Command): void {
  if (!existsSync(path)) command.error(`${path}: no such file or folder.`);
  if (!isPackage(path) && !options.dataset) {
    command.error(
      'A plain table needs --dataset NAME: it names what new versions are compared with, and ids begin with it.',
    );
  }
  const { dataset, mapping, saveMapping } = options;
  const reading = readingOptionsGiven(options);
  if (mapping !== undefined && !existsSync(mapping)) command.error(`${mapping}: no such file.`);
  if (mapping !== undefined && saveMapping !== undefined)
    command.error('--save-mapping writes what options say: without --mapping.');
  if (mapping !== undefined && reading.length > 0) {
    command.error(
      `${reading.join(', ')}: not beside --mapping, which says how the file is read. Write it into ${mapping}.`,
    );
  }
  if (saveMapping !== undefined && existsSync(saveMapping)) {
    command.error(`${saveMapping} is there already. Give --save-mapping another name, or remove the file.`);
  }
  if (saveMapping !== undefined && !existsSync(dirname(saveMapping))) {
    command.error(`${saveMapping}: there is no folder ${dirname(saveMapping)}.`);
  }
  const plain = [
    ...(dataset === undefined ? [] : ['--dataset']),
    ...(mapping === undefined ? [] : ['--mapping']),
    ...(saveMapping === undefined ? [] : ['--save-mapping']),
    ...reading,
    ...(options.replaces === undefined ? [] : ['--replaces']),
  ];
  if (isPackage(path) && plain.length > 0) {
    command.error(`${plain.join(', ')}: only for plain tables. A package says these things itself.`);
  }
}

/** The name of the dataset; undefined where the package does not say it in a readable way. */
export function datasetName(path: string, { dataset }: TableOptions): string | undefined {
  if (!isPackage(path)) return dataset;
  try {
    const file = path.endsWith('datapackage.json') ? path : join(path, 'datapackage.json');
    const { name } = JSON.parse(textOfFile(file).replace(/^\uFEFF/, '')) as { name?: unknown };
    return typeof name === 'string' ? name : undefined;
  } catch {
    return undefined; // Reading says what is wrong.
  }
}

/**
 * Reads a dataset, before anything is started.
 * @throws DatasetProblems with everything that can be said without a database, where that stops an import
 */
export async function beginDataset(path: string, options: TableOptions): Promise<BegunReading> {
  const begun = await begin(path, options);
  if (begun.isStopped) await begun.beside(ANY_GRAPH);
  return begun;
}

async function begin(path: string, options: TableOptions): Promise<BegunReading> {
  const accept = acceptanceOf(options.accept ?? []);
  if (isPackage(path)) return beginPackage(path.endsWith('datapackage.json') ? dirname(path) : path, accept);
  const mapping = await mappingOf(options, accept);
  const begun = await beginPlainTable(path, { ...mapping, dataset: options.dataset ?? '' });
  return {
    isStopped: begun.isStopped,
    async beside(graph, sync) {
      try {
        const dataset = await begun.beside(graph, sync);
        await saveMapping(options, mapping);
        return dataset;
      } catch (error) {
        if (error instanceof DatasetProblems && error.onlyDoubts) await saveMapping(options, mapping);
        throw error;
      }
    },
  };
}

/** How a plain table is to be read: as a mapping says, or options. @throws DatasetProblems where a mapping is wrong */
async function mappingOf(options: TableOptions, accept: Acceptance): Promise<Mapping> {
  const mapping: Mapping = options.mapping === undefined ? readingOf(options) : await readMapping(options.mapping);
  const together = acceptedTogether(mapping.accept ?? {}, accept);
  return { ...mapping, ...(Object.keys(together).length > 0 && { accept: together }) };
}

/** Writes what options say, once they read the file without errors. @throws WriteFailed */
async function saveMapping({ saveMapping: path }: TableOptions, mapping: Mapping): Promise<void> {
  if (path !== undefined) await writeWhole(path, mappingText(mapping), { isNew: true });
}

function acceptOption(text: string, previous: readonly DoubtCode[] = []): readonly DoubtCode[] {
  const code = text.toUpperCase();
  if (isDoubtCode(code) && DOUBT_CODES.includes(code)) return [...previous, code];
  throw new InvalidArgumentError(`Doubts are ${DOUBT_CODES.join(', ')}.`);
}

/**
 * How many participations say that somebody took part, and not whether they came; undefined where there are none. (The
 * host side counts by its role.)
 */
export function presenceSentence({ rows }: Pick<ReadDataset, 'rows'>): string | undefined {
  const guests = rows.filter(
    ({ table, retractedAt, values: { roles = [] } }) =>
      table === 'participations' &&
      retractedAt === undefined &&
      !HOST_ROLES.some((role) => (roles as string[]).includes(role)),
  );
  const silent = guests.filter(({ values }) => values['status'] === undefined).length;
  if (silent === 0) return undefined;
  return (
    `${silent.toLocaleString('en')} of ${guests.length.toLocaleString('en')} participations besides the host side state ` +
    'no status: whether they came is UNKNOWN, and questions count them only where scope.statuses has it.'
  );
}

/** How many quotes answers withhold; undefined where there are none. */
export function quotesSentence({ quotes, withheld }: QuoteCount, isWritten: boolean): string | undefined {
  if (quotes === 0) return undefined;
  if (withheld === 0)
    return `No quote of ${quotes.toLocaleString('en')} ${isWritten ? 'is' : 'would be'} withheld from answers.`;
  return (
    `${withheld.toLocaleString('en')} of ${quotes.toLocaleString('en')} quotes ${isWritten ? 'are' : 'would be'} ` +
    'withheld from answers: they speak of somebody who is not PUBLIC, or their source is RESTRICTED.'
  );
}
