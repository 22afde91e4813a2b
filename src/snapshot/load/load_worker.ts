import { Database, type Connection } from '../../database/database.js';
import { Foreseen, type Foretold } from '../../texts/foreseen.js';
import type { Snapshot } from '../facts/snapshot.js';
import { loadSnapshot } from './load.js';

/** A snapshot as it goes from thread to thread: its columns are shared, the ids copied. */
export type Loaded = Omit<Snapshot, 'index'>;

/** What went wrong; errors lose their class from thread to thread. */
export interface NotLoaded {
  error: { name: string; message: string; foretold?: Foretold };
}

/** What runs in the thread that reads the snapshot. */
export default async function load({ address, timeoutMs }: Connection): Promise<Loaded | NotLoaded> {
  const database = new Database(address, timeoutMs);
  try {
    const { columns, stamp, versions, ids, datasets, keys, bytes } = await database.readTogether(
      'snapshot',
      loadSnapshot,
    );
    return { columns, stamp, versions, ids, datasets, keys, bytes };
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    const foretold = error instanceof Foreseen ? { reason: error.reason, values: error.values } : undefined;
    return { error: { name, message, foretold } };
  } finally {
    await database.close();
  }
}
