import type { Database } from '../../database/database.js';
import type { Patience } from '../../dataset/import/lease/lease.js';
import { didYouMean } from '../../collections/nearest.js';
import { CurationRefused } from '../refused.js';
import { keyOf } from './decide.js';
import { inOne, writeChange } from './in_one.js';
import { readJudgements, type Judgement } from './judgements.js';
import type { Curator } from './rows.js';

/** Which judgements: all of two entities, or one by its id. */
export type Revoked = { a: string; b: string } | { id: string };

/**
 * Revokes judgements, all of them or none. What they made one is two again, and what hung on that as it was.
 * @throws CurationRefused where none holds, ImportRunning, ImportUnfinished
 */
export function revoke(
  database: Database,
  which: Revoked,
  { by, at, reason }: Curator & { reason: string },
  patience: Patience = {},
): Promise<readonly Judgement[]> {
  return inOne(database, patience, async (graph, lease) => {
    const judgements = await readJudgements(graph);
    const revoked = judgements.filter((judgement) => isMeant(judgement, which));
    if (revoked.length === 0) throw new CurationRefused(nothing(which, judgements));
    const retracted = revoked.map((judgement) => ({ assertion: judgement.assertion, target: keyOf(judgement) }));
    await writeChange(graph, lease, { rows: [], retracted, by, at, reason });
    return revoked;
  });
}

const isMeant = ({ id, a, b }: Judgement, which: Revoked): boolean =>
  'id' in which ? id === which.id : [which.a, which.b].sort().join() === [a, b].join();

function nothing(which: Revoked, judgements: readonly Judgement[]): string {
  const hint = 'jejaring identity list shows which do.';
  if ('a' in which) return `No judgement of ${which.a} and ${which.b} holds: ${hint}`;
  const ids = judgements.map(({ id }) => id);
  return `No judgement ${JSON.stringify(which.id)} holds: ${hint} ${didYouMean(which.id, ids)}`.trim();
}
