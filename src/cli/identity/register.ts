import type { Command } from 'commander';
import { registerCandidates } from './candidates.js';

/** `jejaring identity …`: which entities may be one under several names. */
export function registerIdentity(program: Command): void {
  const identity = program
    .command('identity')
    .description('Find out who is who: entities that may be one under several names.')
    .addHelpText('after', '\nExample:\n  jejaring identity candidates');
  registerCandidates(identity);
}
