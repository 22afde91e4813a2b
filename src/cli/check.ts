import { Option, type Command } from 'commander';
import { ANY_GRAPH } from '../dataset/check/graph/any_graph.js';
import { problemsJson, problemText } from '../dataset/problems/index.js';
import {
  checkUsage,
  datasetCommand,
  datasetName,
  presenceSentence,
  quotesSentence,
  beginDataset,
  type TableOptions,
} from './reading/dataset_to_read.js';
import { print, tell } from './terminal/output.js';
import { tellingAsJson, type FormatOption } from './reading/problems_json.js';

/** `jejaring check`: everything that an import checks and that needs no database. */
export function registerCheck(program: Command): void {
  datasetCommand(program, 'check')
    .description('check a data package or a plain table as an import does, without a database')
    .addOption(new Option('--format <format>', 'how to say it').choices(['text', 'json']).default('text'))
    .addHelpText(
      'after',
      `
What a row refers to may be in the graph, where another dataset has brought it: a note says what has no row here. Only
\`jejaring import --dry-run\` can tell whether the graph has it, and what an import would change.

Exit code 1: there are errors. Exit code 3: there are only doubts, which an import accepts where they are meant (--accept).
All of them are listed; of texts that one of them is about, --format json has all.

Examples:
  jejaring check meetings-2026
  jejaring check attendance.csv --dataset davis --map person=woman --set visibility=PUBLIC`,
    )
    .action(async (path: string, options: TableOptions & FormatOption, command: Command) => {
      checkUsage(path, options, command);
      const name = datasetName(path, options) ?? '';
      const read = await tellingAsJson(name, options, async () =>
        (await beginDataset(path, options)).beside(ANY_GRAPH),
      );
      const { dataset, rowsRead, warnings, quotes } = read;
      for (const warning of warnings) tell(problemText(warning));
      if (options.format === 'json') {
        const found = { dataset, rows: Object.fromEntries(rowsRead), problems: problemsJson(warnings) };
        return print(JSON.stringify(found, undefined, 2));
      }
      const rows = [...rowsRead].map(([table, count]) => `${count.toLocaleString('en')} of ${table}`);
      print(`${dataset}: no errors. Rows: ${rows.length > 0 ? rows.join(', ') : 'none yet'}.`);
      for (const sentence of [presenceSentence(read), quotesSentence(quotes, false)]) if (sentence) print(sentence);
    });
}
