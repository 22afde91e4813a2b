import type { Command } from 'commander';
import { counted } from '../../collections/counted.js';
import { readJudgements, type Judgement } from '../../curation/judge/judgements.js';
import { printable } from '../../dataset/problems/index.js';
import { print } from '../terminal/output.js';
import { withDatabaseToRead } from '../services/with_database.js';

interface Options {
  about?: string;
  revoked?: boolean;
}

/** `jejaring identity list`: the judgements that hold. */
export function registerList(identity: Command): void {
  identity
    .command('list')
    .description('List the judgements that hold, the earliest first.')
    .option('--about <id>', 'only those that name this one: organisation:ksbsi')
    .option('--revoked', 'those that were revoked too')
    .addHelpText('after', '\nExample:\n  jejaring identity list --about organisation:ksbsi')
    .action(({ about, revoked = false }: Options) =>
      withDatabaseToRead(async (database) => {
        const all = await readJudgements(database, { revoked });
        const listed = all.filter(({ a, b }) => about === undefined || a === about || b === about);
        for (const judgement of listed) print(judgementInWords(judgement));
        print(listed.length === 0 ? 'No judgement holds.' : `${counted(listed.length, 'judgement')}.`);
      }),
    );
}

/** A judgement in a line: what, by whom, when and why; and whether it was revoked. */
export function judgementInWords(judgement: Judgement): string {
  const { id, a, b, verdict, reason, features, recordedBy, recordedAt } = judgement;
  const said = [recordedBy, recordedAt.slice(0, 10), reason, features && `shown: ${features}`].filter(Boolean);
  const { retractedAt, retractedBy, retractedReason } = judgement;
  const revoked = [retractedBy, retractedAt?.slice(0, 10), retractedReason].filter(Boolean);
  return printable(
    `${a} ${verdict} ${b} (${said.join(', ')})${retractedAt ? ` revoked (${revoked.join(', ')})` : ''} ${id}`,
  );
}
