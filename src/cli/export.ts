import { Option, type Command } from 'commander';
import { existsSync, statSync } from 'node:fs';
import { exportPackage, wholeGraph } from '../dataset/export/export.js';
import { exportExchange } from '../dataset/export/export_exchange.js';
import { exportPublic, publicGraph } from '../dataset/export/export_public.js';
import { accountText } from '../dataset/export/formats/account_text.js';
import { EXCHANGE_FORMATS } from '../dataset/export/formats/index.js';
import { readPersonKey } from '../privacy/person_key.js';
import { Pseudonyms } from '../privacy/pseudonyms.js';
import type { Settings } from '../settings.js';
import { tell } from './terminal/output.js';
import { withDatabaseToRead } from './services/with_database.js';

const PACKAGE = 'package';

interface Options {
  format: string;
  public?: true;
  full?: true;
}

/** `jejaring export`: the graph as a data package or in an exchange format, whole or as answers show it. */
export function registerExport(program: Command): void {
  program
    .command('export')
    .description('write the graph as a data package, or as a file in an exchange format')
    .argument('<path>', 'folder of the package, or name of the file; what an earlier export wrote there is replaced')
    .addOption(
      new Option('--format <format>', 'what to write')
        .choices([PACKAGE, ...EXCHANGE_FORMATS.map(({ name }) => name)])
        .default(PACKAGE),
    )
    .option('--public', 'of a package: what the API shows, for everybody to read')
    .option('--full', 'of an exchange format: everything, with the names of persons who are not public')
    .addHelpText('after', HELP)
    .action((path: string, options: Options, command: Command) => {
      const format = EXCHANGE_FORMATS.find(({ name }) => name === options.format);
      if (format && options.public) {
        command.error(`--public: a file in ${format.title} is public unless --full is given. Leave --public out.`);
      }
      if (!format && options.full) {
        command.error('--full: a package is full unless --public is given. Leave --full out.');
      }
      if (format && isFolder(path)) command.error(`${path} is a folder. Name the file that is to be written.`);
      return withDatabaseToRead(async (database, _, settings) => {
        if (!format) {
          const summary = options.public
            ? await exportPublic(database, path, pseudonymsOf(settings))
            : await exportPackage(database, path);
          const rows = [...summary.rows.values()].reduce((sum, count) => sum + count, 0);
          tell(`Wrote ${rows.toLocaleString('en')} rows of ${summary.rows.size} tables to ${path}.`);
          return tellUnfinished(summary.unfinished);
        }
        const pseudonym = options.full ? undefined : pseudonymsOf(settings);
        const summary = await exportExchange(database, path, format, (reader) =>
          pseudonym ? publicGraph(reader, pseudonym) : wholeGraph(reader),
        );
        tell(accountText(summary, format.title, path));
        tellUnfinished(summary.unfinished);
      });
    });
}

const HELP = `
A package is the operator's full copy: it names persons who are not public, and has retracted rows too. The same graph gives
the same bytes, and importing it into an empty database gives the same graph.

With --public it is a copy that may be given away: it has pseudonyms for persons who are not public, and neither those who
are WITHHELD, nor quotes that are not shown, nor notes, nor who recorded a row, nor what was taken back. It can be imported
too. The ids of these persons are those of the API with the same JEJARING_PERSON_KEY.

Exchange formats:
${EXCHANGE_FORMATS.map(({ name, title }) => `  ${name.padEnd(8)} ${title}`).join('\n')}
A file in one of them has the values that hold, as far as the format can say them, of what --public would write; with --full
of everything. What it cannot say is listed and counted. docs/formats.md says what becomes what.

Examples:
  jejaring export backup/2026-01-31
  jejaring export --public published/2026-01-31
  jejaring export --format popolo council.json
  jejaring export --format ftm --full register.ftm.json`;

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

function tellUnfinished(datasets: readonly string[]): void {
  for (const dataset of datasets) {
    tell(`The import of ${dataset} is not finished: the export may lack some of its rows. Finish it, export again.`);
  }
}

function pseudonymsOf(settings: Settings): (id: string) => string {
  const pseudonyms = new Pseudonyms(readPersonKey(settings));
  return (id) => pseudonyms.copied(id);
}
