import type { Command } from 'commander';
import { exportPackage } from '../dataset/export/export.js';
import { tell } from './output.js';
import { withDatabaseToRead } from './with_database.js';

/** `jejaring export`: the whole graph as a data package. */
export function registerExport(program: Command): void {
  program
    .command('export')
    .description('write the whole graph as a data package, retracted assertions included')
    .argument('<folder>', 'folder to write to; files of an earlier export in it are replaced')
    .addHelpText(
      'after',
      `
This is the operator's full copy: it names persons who are not public. The same graph gives the same bytes, and
importing it into an empty database gives the same graph.

Example:
  jejaring export backup/2026-01-31`,
    )
    .action((folder: string) =>
      withDatabaseToRead(async (database) => {
        const summary = await exportPackage(database, folder);
        const rows = [...summary.values()].reduce((sum, count) => sum + count, 0);
        tell(`Wrote ${rows.toLocaleString('en')} rows of ${summary.size} tables to ${folder}.`);
      }),
    );
}
