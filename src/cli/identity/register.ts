import type { Command } from 'commander';
import { registerAsk } from './ask.js';
import { registerCandidates } from './candidates.js';
import { registerCompare } from './compare.js';
import { registerDecide } from './decide.js';
import { registerList } from './list.js';
import { registerRevoke } from './revoke.js';
import { registerWhy } from './why.js';

/** `jejaring identity …`: which entities may be one under several names. */
export function registerIdentity(program: Command): void {
  const identity = program
    .command('identity')
    .description('Who is who: find entities that may be one under several names, and judge them.')
    .addHelpText(
      'after',
      '\nExamples:\n  jejaring identity candidates --out review.csv\n  jejaring identity decide review.csv\n  jejaring identity ask',
    );
  registerCandidates(identity);
  registerDecide(identity);
  registerAsk(identity);
  registerWhy(identity);
  registerList(identity);
  registerRevoke(identity);
  registerCompare(identity);
}
