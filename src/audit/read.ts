import type { Reader } from '../database/database.js';
import { statement } from '../database/statement.js';
import type { AuditEntry } from './entry.js';

const entries = statement<{ after: number; limit: number }, AuditEntry>('audit/entries');

/** Entries of the log in their order. @param after number of the last that is known; 0: none is */
export const readEntries = (reader: Reader, after: number, limit: number): Promise<AuditEntry[]> =>
  reader.read(entries, { after, limit });

/** Entries that are read at a time. */
const BATCH = 5_000;

/** All entries of the log in their order. */
export async function* allEntries(reader: Reader): AsyncGenerator<AuditEntry> {
  for (let after = 0, batch: AuditEntry[]; ; after = batch.at(-1)!.number) {
    batch = await readEntries(reader, after, BATCH);
    yield* batch;
    if (batch.length < BATCH) return;
  }
}
