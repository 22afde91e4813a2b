import { appendToLog, type Decider } from '../../audit/append.js';
import type { AuditEntry } from '../../audit/entry.js';
import type { Database, Transacting } from '../../database/database.js';
import { inOne } from '../../dataset/import/lease/in_one.js';
import type { Lease, Patience } from '../../dataset/import/lease/lease.js';
import { didYouMean } from '../../collections/nearest.js';
import { CurationRefused } from '../refused.js';
import { requiredWords } from '../words.js';
import { keyOf } from './decide.js';
import { readJudgements, type Judgement } from './judgements.js';
import { saidBesides, type WrittenName } from './said_besides.js';
import { LEASE_NAME, writeChange } from './write_change.js';

/** Which judgements: all of two entities, or one by its id. */
export type Revoked = { a: string; b: string } | { id: string };

/** Who revokes, and why. */
type Revoker = Decider & { reason: string };

/** What was revoked, and what the log says of it. */
export interface Revocation {
  revoked: readonly Judgement[];
  entries: readonly AuditEntry[];
  /** Former names that stay, as it is not known which of several judgements of one moment they came with. */
  stays: readonly WrittenName[];
}

/**
 * Revokes judgements, all of them or none, with the memberships and former names that they were made with. What they made
 * one is two again, and what hung on that as it was.
 * @throws CurationRefused where none holds, ImportRunning, ImportUnfinished
 */
export function revoke(
  database: Database,
  which: Revoked,
  decider: Revoker,
  patience: Patience = {},
): Promise<Revocation> {
  return inOne(database, LEASE_NAME, patience, (graph, lease) => revokeIn(graph, lease, which, decider));
}

/** As `revoke`, in a transaction under the lease. */
export async function revokeIn(
  graph: Transacting,
  lease: Lease,
  which: Revoked,
  decider: Revoker,
): Promise<Revocation> {
  const { by, at } = decider;
  const reason = requiredWords('reason', decider.reason);
  const judgements = await readJudgements(graph);
  const revoked = judgements.filter((judgement) => isMeant(judgement, which));
  if (revoked.length === 0) throw new CurationRefused(nothing(which, judgements));
  const acts = revoked.map((judgement) => ({
    action: 'REVOKE_JUDGEMENT' as const,
    said: judgement.verdict,
    targets: [judgement.a, judgement.b],
    asked: { ...which, reason },
  }));
  const entries = await graph.write('audit', (writer) => appendToLog(writer, decider, acts));
  const { goes, stays } = await saidBesides(graph, revoked, judgements);
  const retracted = [
    ...revoked.map((judgement) => ({ assertion: judgement.assertion, target: keyOf(judgement) })),
    ...goes,
  ];
  await writeChange(graph, lease, { rows: [], retracted, by, at, reason });
  return { revoked, entries, stays };
}

const isMeant = ({ id, a, b }: Judgement, which: Revoked): boolean =>
  'id' in which ? id === which.id : [which.a, which.b].sort().join() === [a, b].join();

function nothing(which: Revoked, judgements: readonly Judgement[]): string {
  const hint = 'jejaring identity list shows which do.';
  if ('a' in which) return `No judgement of ${which.a} and ${which.b} holds: ${hint}`;
  const ids = judgements.map(({ id }) => id);
  return `No judgement ${JSON.stringify(which.id)} holds: ${hint} ${didYouMean(which.id, ids)}`.trim();
}
