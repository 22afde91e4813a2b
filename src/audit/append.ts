import { canonicalJson } from '../collections/canonical_json.js';
import type { Reader, Writer } from '../database/database.js';
import { statement } from '../database/statement.js';
import type { Pseudonyms } from '../privacy/pseudonyms.js';
import type { AuditAction } from './actions.js';
import { digestOf, type AuditEntry } from './entry.js';
import { LogIds, type OnTarget } from './log_ids.js';

/** Who decides, and when. */
export interface Decider {
  /** A curator at the command line, or the name of a key. */
  by: string;
  /** ISO date-time in UTC. */
  at: string;
  /** Id of the key; none at the command line. */
  keyId?: string;
  /** What the client calls its decision. */
  requestId?: string;
  /** What persons are called in the log. */
  pseudonyms: Pseudonyms;
}

/** One thing that is decided. */
export interface Act {
  action: AuditAction;
  /** As of `AuditEntry`. */
  said?: string;
  /** Ids of what it is decided on: of entities, of keys, of assertions. */
  targets: readonly (string | OnTarget)[];
  /** All that was asked for: a digest of it is kept. */
  asked: unknown;
}

const lock = statement<object, object>('audit/lock');
const last = statement<object, Pick<AuditEntry, 'number' | 'digest'>>('audit/last');
const append = statement<{ entries: readonly AuditEntry[] }, object>('audit/append');

/**
 * Appends to the log, in the transaction of what it tells of and before anything is changed: one does not hold without
 * the other. Who appends waits for whoever else does.
 */
export async function appendToLog(writer: Writer, decider: Decider, acts: readonly Act[]): Promise<AuditEntry[]> {
  if (acts.length === 0) return [];
  const { by, at, keyId = null, requestId = null, pseudonyms } = decider;
  await writer.run(lock, {});
  const [before] = await writer.run(last, {});
  const ids = await LogIds.load(readerOf(writer), pseudonyms);
  const entries: AuditEntry[] = [];
  let [number, previous] = [before?.number ?? 0, before?.digest];
  for (const { action, said = null, targets, asked } of acts) {
    const told = { number: ++number, at, by, keyId, action, said, targets: targets.map((target) => ids.of(target)) };
    const entry = { ...told, requestId, argumentsDigest: pseudonyms.digest(canonicalJson(asked)) };
    previous = digestOf(entry, previous);
    entries.push({ ...entry, digest: previous });
  }
  await writer.run(append, { entries });
  return entries;
}

/** The reads of a write transaction. */
const readerOf = (writer: Writer): Reader => ({ read: (asked, parameters) => writer.run(asked, parameters) });
