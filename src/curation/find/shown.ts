import type { Reader } from '../../database/database.js';
import { statement } from '../../database/statement.js';

/** What a curator is shown of an entity. */
export interface Shown {
  id: string;
  /** All its names, the best first. */
  names: readonly string[];
  /** Ids of the events that it is named at, the latest first. */
  events: readonly string[];
  /** Number of the originals that speak of it. */
  sources: number;
}

const shown = statement<{ ids: string[] }, Shown>('candidates/shown');

/** What is known of entities, by id. @param ids each once */
export async function shownOf(reader: Reader, ids: string[]): Promise<ReadonlyMap<string, Shown>> {
  const rows = ids.length === 0 ? [] : await reader.read(shown, { ids });
  return new Map(rows.map((row) => [row.id, row]));
}
