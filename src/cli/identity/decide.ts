import type { Command } from 'commander';
import { counted } from '../../collections/counted.js';
import { decide, type Decided } from '../../curation/judge/decide.js';
import { DecisionVerdict, type Decision } from '../../curation/judge/decision.js';
import { curatorOf } from '../curators/curator.js';
import { shown } from '../../dataset/problems/index.js';
import { print, tell } from '../terminal/output.js';
import { waitingFor, withDatabaseToWrite } from '../services/with_database.js';
import { numbersThatMatter, tellNumbers, type NumbersThatMatter } from './numbers_that_matter.js';
import { readDecisions } from './read_decisions.js';

interface Options {
  by?: string;
  dryRun?: true;
}

/** `jejaring identity decide`: takes the verdicts of a sheet. */
export function registerDecide(identity: Command): void {
  identity
    .command('decide')
    .description('Take the verdicts that were filled in on a sheet.')
    .argument('<sheet>', 'what `identity candidates --out` wrote, with verdicts: CSV or a workbook')
    .option('--by <who>', 'whose verdicts they are; kept, and in no answer (default: the user of this machine)')
    .option('--dry-run', 'say what would change, in numbers that matter; write nothing')
    .addHelpText(
      'after',
      `
Verdicts (rows without one are passed over):
${DecisionVerdict.values.map((verdict) => `  ${verdict.padEnd(10)} ${DecisionVerdict.meanings[verdict]}`).join('\n')}
A column since says from when the first of RENAMED is the name, and may say from when a UNIT, MEMBER or SUCCESSOR is one;
exchange the cells a and b where it is the other way round. All verdicts of a sheet are taken, or none: a SAME that would
make one of two that were judged DIFFERENT is refused, with the chain that does. Taken twice, they change nothing.

Examples:
  jejaring identity decide review.csv --by "R. Contoh" --dry-run
  jejaring identity decide review.csv --by "R. Contoh"`,
    )
    .action((path: string, { by, dryRun }: Options) =>
      withDatabaseToWrite(async (database, signal, settings) => {
        const { decisions, undecided, passedOver } = await readDecisions(path);
        if (passedOver.length > 0) tell(`Nothing is read from the columns ${passedOver.map(shown).join(', ')}.`);
        const options = { dryRun, measure: dryRun && numbersThatMatter, signal, waiting: waitingFor };
        report(await decide(database, decisions, curatorOf(settings, by), options), undecided, dryRun);
      }),
    );
}

function report(
  { taken, standing, otherwise, measured }: Decided<NumbersThatMatter>,
  undecided: number,
  dryRun: true | undefined,
): void {
  const kinds = DecisionVerdict.values.flatMap((verdict) => {
    const number = taken.filter((decision: Decision) => decision.verdict === verdict).length;
    return number > 0 ? [`${number} ${verdict}`] : [];
  });
  const said = `${counted(taken.length, 'verdict')} ${dryRun ? 'would be' : taken.length === 1 ? 'was' : 'were'} taken`;
  print(`${dryRun ? 'Dry run: ' : ''}${said}${kinds.length > 0 ? `: ${kinds.join(', ')}` : ''}.`);
  if (standing.length > 0) print(`${counted(standing.length, 'verdict')} held already.`);
  if (otherwise.length > 0) {
    const rows = otherwise.map(({ row }) => row).join(', ');
    print(`The reason or day of row ${rows} is not the one that is kept: to change it, revoke the judgement first.`);
  }
  if (undecided > 0) print(`${counted(undecided, 'row')} without a verdict.`);
  if (measured) tellNumbers(measured.before, measured.after, taken);
}
