import type { Command } from 'commander';
import { ANY_GRAPH } from '../dataset/check/any_graph.js';
import { problemText } from '../dataset/problems/index.js';
import {
  checkUsage,
  datasetCommand,
  presenceSentence,
  quotesSentence,
  readDataset,
  type TableOptions,
} from './dataset_to_read.js';
import { print, tell } from './output.js';

/** `jejaring check`: everything that an import checks and that needs no database. */
export function registerCheck(program: Command): void {
  datasetCommand(program, 'check')
    .description('check a data package or a plain table as an import does, without a database')
    .addHelpText(
      'after',
      `
What a row refers to may be in the graph, where another dataset has brought it: a note says what has no row here. Only
\`jejaring import --dry-run\` can tell whether the graph has it, and what an import would change.

Exit code 1: there are errors. Exit code 3: there are only doubts, which an import accepts where they are meant (--accept).
All of them are listed.

Examples:
  jejaring check meetings-2026
  jejaring check attendance.csv --dataset davis --map person=woman --set visibility=PUBLIC`,
    )
    .action(async (path: string, options: TableOptions, command: Command) => {
      checkUsage(path, options, command);
      const read = await readDataset(path, options, ANY_GRAPH);
      const { dataset, rowsRead, warnings, quotes } = read;
      for (const warning of warnings) tell(problemText(warning));
      const rows = [...rowsRead].map(([table, count]) => `${count.toLocaleString('en')} of ${table}`);
      print(`${dataset}: no errors. Rows: ${rows.length > 0 ? rows.join(', ') : 'none yet'}.`);
      for (const sentence of [presenceSentence(read), quotesSentence(quotes, false)]) if (sentence) print(sentence);
    });
}
