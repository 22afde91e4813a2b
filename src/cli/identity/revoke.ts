import type { Command } from 'commander';
import { revoke, type Revoked } from '../../curation/judge/revoke.js';
import { curatorOf } from '../curators/curator.js';
import { shown } from '../../dataset/problems/index.js';
import { print } from '../terminal/output.js';
import { waitingFor, withDatabaseToWrite } from '../services/with_database.js';
import { judgementInWords } from './list.js';

interface Options {
  reason: string;
  by?: string;
}

/** `jejaring identity revoke`: what was judged is judged no more. */
export function registerRevoke(identity: Command): void {
  identity
    .command('revoke')
    .description('Revoke judgements: what they made one is two again.')
    .argument('<a>', 'id of a judgement, as `identity list` shows it, or of one of the two')
    .argument('[b]', 'id of the other: all judgements of the two are revoked')
    .requiredOption('--reason <text>', 'why; kept, and in no answer')
    .option('--by <who>', 'who does it; kept, and in no answer (default: the user of this machine)')
    .addHelpText(
      'after',
      `
Answers as of an earlier time or version stay as they were.

Examples:
  jejaring identity revoke organisation:ksbsi organisation:kasbi --reason "two confederations"
  jejaring identity revoke Judgement:0f8b0c7d1e6a4b52a3c9d8e7f6a5b4c3 --reason "two confederations"`,
    )
    .action((a: string, b: string | undefined, { reason, by }: Options) =>
      withDatabaseToWrite(async (database, signal, settings) => {
        const which: Revoked = b === undefined ? { id: a } : { a, b };
        const options = { signal, waiting: waitingFor };
        const { revoked, stays } = await revoke(database, which, { ...curatorOf(settings, by), reason }, options);
        for (const judgement of revoked) print(`Revoked: ${judgementInWords(judgement)}`);
        for (const { id, bearer, text } of stays) {
          print(
            `Stays: ${shown(text)} as a former name of ${bearer}, as other verdicts of that moment may have said so too. Take it back with: jejaring retract ${id} --reason "…"`,
          );
        }
      }),
    );
}
