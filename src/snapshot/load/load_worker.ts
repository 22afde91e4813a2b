import { Database, type Connection } from '../../database/database.js';
import { toldError, type ToldError } from '../../database/told_error.js';
import type { SamePairs } from '../facts/judgements.js';
import type { Snapshot } from '../facts/snapshot.js';
import { loadSnapshot } from './load.js';

/** Of which database, and as `loadSnapshot`. */
export interface ToLoad extends Connection {
  same?: SamePairs;
}

/** A snapshot as it goes from thread to thread: its columns are shared, the ids copied. */
export type Loaded = Omit<Snapshot, 'index'>;

/** What went wrong. */
export interface NotLoaded {
  error: ToldError;
}

/** What runs in the thread that reads the snapshot. */
export default async function load({ address, timeoutMs, same }: ToLoad): Promise<Loaded | NotLoaded> {
  const database = new Database(address, timeoutMs);
  try {
    const snapshot = await database.readTogether('snapshot', (reader) => loadSnapshot(reader, same && (() => same)));
    const loaded: Partial<Snapshot> = { ...snapshot };
    delete loaded.index;
    return loaded as Loaded;
  } catch (error) {
    return { error: toldError(error) };
  } finally {
    await database.close();
  }
}
