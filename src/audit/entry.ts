import { canonicalJson } from '../collections/canonical_json.js';
import { digest } from '../model/identity/digest.js';
import type { AuditAction } from './actions.js';

/** An entry of the log: one thing that was decided. */
export interface AuditEntry {
  /** From 1, without gaps. */
  number: number;
  /** ISO date-time in UTC. */
  at: string;
  /** Who decided: a curator at the command line, or the name of a key. */
  by: string;
  /** Id of the key; null at the command line. */
  keyId: string | null;
  action: AuditAction;
  /** What was said, by a word of a closed list: a verdict, a visibility, a table. */
  said: string | null;
  /** Ids of what was decided on (`log_ids.ts`). */
  targets: readonly string[];
  /** What the client called its decision. */
  requestId: string | null;
  /** HMAC of all that was asked for, reasons and names included: nobody reads them out of it. */
  argumentsDigest: string;
  /** SHA-256 of this entry and the digest of the one before. */
  digest: string;
}

/** What the first entry has in place of the digest of one before. */
const BEGINNING = '';

/** The digest of an entry: 64 hexadecimal digits. @param previous the digest of the one before; undefined of the first */
export function digestOf(entry: Omit<AuditEntry, 'digest'>, previous: string = BEGINNING): string {
  const { number, at, by, keyId, action, said, targets, requestId, argumentsDigest } = entry;
  const told = { number, at, by, keyId, action, said, targets, requestId, argumentsDigest, previous };
  return digest(canonicalJson(told), 64);
}
