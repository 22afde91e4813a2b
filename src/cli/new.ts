import type { Command } from 'commander';
import { basename, resolve } from 'node:path';
import { writeNewPackage } from '../dataset/schemas/new_package.js';
import { slugOf } from '../model/identity/slug.js';
import { TABLES, type TableName } from '../model/tables/index.js';
import { tableOption } from './reading/reading_options.js';
import { tell } from './terminal/output.js';

/** What most who begin need: who met whom, where it is written, and who they are. */
const USUAL: readonly TableName[] = ['sources', 'organisations', 'events', 'participations'];

/** `jejaring new`: an empty package to be filled in. */
export function registerNew(program: Command): void {
  program
    .command('new')
    .description('make an empty data package to fill in: tables with their headers, and what each column holds')
    .argument('<folder>', 'folder to make; it is empty, or not there yet')
    .option('--tables <tables>', `tables that you need, with commas between: ${USUAL.join()}`, tablesOption, [...USUAL])
    .addHelpText(
      'after',
      `
Tables: ${TABLES.map(({ name }) => name).join(', ')}.

Examples:
  jejaring new meetings-2026
  jejaring new recommendations --tables sources,organisations,outputs,steps,parties,responses`,
    )
    .action(async (folder: string, { tables }: { tables: TableName[] }) => {
      const wanted = TABLES.filter(({ name }) => tables.includes(name));
      const name = slugOf(basename(resolve(folder)));
      await writeNewPackage(folder, name, wanted);
      tell(
        `Made ${folder} with ${wanted.map((table) => `${table.name}.csv`).join(', ')}: README.md says what the columns hold.`,
      );
      tell(`When rows are in: jejaring check ${folder}`);
    });
}

const tablesOption = (text: string): TableName[] => text.split(',').map((name) => tableOption(name.trim()));
