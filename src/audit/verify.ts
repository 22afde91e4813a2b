import type { Reader } from '../database/database.js';
import { digestOf } from './entry.js';
import { allEntries } from './read.js';

/** The log is not what was written. Its text says where. */
export class LogBroken extends Error {
  override readonly name = 'LogBroken';
}

/** A log of which every entry follows from the one before. */
export interface VerifiedLog {
  count: number;
  /** Digest of the last entry; undefined where there is none. */
  head: string | undefined;
}

/**
 * Makes sure that no entry of the log was changed, taken out or moved. That its end was not cut off it cannot tell, unless
 * it is given the digest of an entry that was there.
 * @param known a head that was written down elsewhere
 * @returns also the number of the entry with that digest
 * @throws LogBroken
 */
export async function verifyLog(reader: Reader, known?: string): Promise<VerifiedLog & { knownNumber?: number }> {
  let count = 0;
  let head: string | undefined;
  let knownNumber: number | undefined;
  for await (const { digest, ...entry } of allEntries(reader)) {
    const number = ++count;
    if (entry.number !== number) {
      throw new LogBroken(`Entry ${number} of the log is missing: entry ${entry.number} stands in its place.`);
    }
    if (digestOf(entry, head) !== digest) {
      throw new LogBroken(
        `Entry ${number} of the log is not what was written, or does not follow the one before: its digest does not fit.`,
      );
    }
    if (digest === known) knownNumber = number;
    head = digest;
  }
  if (known !== undefined && knownNumber === undefined) {
    throw new LogBroken(
      `No entry of the log has the digest ${JSON.stringify(known)}: its end was cut off or written again (it has ${count} entries now), or the digest is of another log.`,
    );
  }
  return { count, head, knownNumber };
}
