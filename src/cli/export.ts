import type { Command } from 'commander';
import { exportPackage } from '../dataset/export/export.js';
import { exportPublic } from '../dataset/export/export_public.js';
import { readPersonKey } from '../privacy/person_key.js';
import { Pseudonyms } from '../privacy/pseudonyms.js';
import type { Settings } from '../settings.js';
import { tell } from './output.js';
import { withDatabaseToRead } from './with_database.js';

/** `jejaring export`: the graph as a data package, whole or as answers show it. */
export function registerExport(program: Command): void {
  program
    .command('export')
    .description('write the whole graph as a data package, retracted assertions included')
    .argument('<folder>', 'folder to write to; files of an earlier export in it are replaced')
    .option('--public', 'write what the API shows, for everybody to read')
    .addHelpText(
      'after',
      `
This is the operator's full copy: it names persons who are not public. The same graph gives the same bytes, and
importing it into an empty database gives the same graph.

With --public it is a copy that may be given away: it has pseudonyms for persons who are not public, and neither those who
are WITHHELD, nor quotes that are not shown, nor notes, nor who recorded a row, nor what was taken back. It can be imported
too. The ids of these persons are those of the API with the same JEJARING_PERSON_KEY.

Examples:
  jejaring export backup/2026-01-31
  jejaring export --public published/2026-01-31`,
    )
    .action((folder: string, options: { public?: true }) =>
      withDatabaseToRead(async (database, _, settings) => {
        const summary = options.public
          ? await exportPublic(database, folder, pseudonymsOf(settings))
          : await exportPackage(database, folder);
        const rows = [...summary.rows.values()].reduce((sum, count) => sum + count, 0);
        tell(`Wrote ${rows.toLocaleString('en')} rows of ${summary.rows.size} tables to ${folder}.`);
        for (const dataset of summary.unfinished) {
          tell(
            `The import of ${dataset} is not finished: the export may lack some of its rows. Finish it, export again.`,
          );
        }
      }),
    );
}

function pseudonymsOf(settings: Settings): (id: string) => string {
  const pseudonyms = new Pseudonyms(readPersonKey(settings));
  return (id) => pseudonyms.copied(id);
}
