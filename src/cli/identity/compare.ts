import type { Command } from 'commander';
import { counted } from '../../collections/counted.js';
import type { Decision } from '../../curation/judge/decision.js';
import { agreement } from '../../curation/judge/kappa.js';
import { print } from '../terminal/output.js';
import { readDecisions } from './read_decisions.js';

/** `jejaring identity compare`: how far two curators agree. */
export function registerCompare(identity: Command): void {
  identity
    .command('compare')
    .description('Say how far two curators agree: the sheets of both, filled in apart from each other.')
    .argument('<sheet>', 'the sheet of one')
    .argument('<other>', 'the sheet of the other')
    .addHelpText(
      'after',
      `
Agreement beyond chance is Cohen’s kappa (1960), over the pairs that both judged. It asks no database.

Example:
  jejaring identity compare review-a.csv review-b.csv`,
    )
    .action(async (one: string, other: string) => {
      const [a, b] = await Promise.all([readDecisions(one), readDecisions(other)]);
      const { pairs, alike, kappa, differing } = agreement(verdicts(a.decisions), verdicts(b.decisions));
      for (const { pair, verdicts: said } of differing) print(`${pair}: ${said.join(', ')}`);
      print(`${counted(pairs, 'pair')} judged by both, ${alike.toLocaleString('en')} of them alike.`);
      print(kappa === null ? 'Cohen’s kappa: not defined.' : `Cohen’s kappa: ${kappa.toFixed(3)}`);
    });
}

/** (A part is not the whole that it is a part of: the order counts where the verdict says so.) */
function verdicts(decisions: readonly Decision[]): ReadonlyMap<string, string> {
  return new Map(
    decisions.map(({ a, b, verdict }) => {
      const isDirected = !['SAME', 'DIFFERENT', 'UNSURE'].includes(verdict);
      const [first, second] = [a, b].sort() as [string, string];
      return [`${first} – ${second}`, isDirected && first !== a ? `${verdict} (exchanged)` : verdict];
    }),
  );
}
