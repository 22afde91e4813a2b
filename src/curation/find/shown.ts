import { shortened } from '../../collections/shortened.js';
import type { Reader } from '../../database/database.js';
import { statement } from '../../database/statement.js';
import { daysInWords, type Days } from '../../model/days/days_in_words.js';
import { kindOf } from '../../model/identity/entity_id.js';

/** What a curator is shown of an entity. */
export interface Shown {
  id: string;
  /** All its names, the best first; then, of an output, its texts and references, whole (`asRead` cuts them). */
  names: readonly string[];
  /** Of an event or output: the days on which it may have been, `2025-01-02` or `2025-03-01/2025-03-31`, each once. */
  days: readonly string[];
  /** Ids of the events that it is named at, or moved at, the latest first. */
  events: readonly string[];
  /** Ids of who issued it, of an output. */
  issuers: readonly string[];
  /** Number of the originals that speak of it. */
  sources: number;
}

/** Characters that a curator reads of a text, at most. */
const LONGEST_TEXT = 240;

/**
 * What a curator reads of one of the names of an entity: texts of outputs are cut. Names that are to be masked in it are
 * masked before, as one that is cut in half would not be found.
 */
export const asRead = (name: string, id: string): string =>
  kindOf(id) === 'output' ? shortened(name, LONGEST_TEXT) : name;

const shown = statement<{ ids: string[] }, Omit<Shown, 'days'> & { periods: Days[] }>('candidates/shown');

/** What is known of entities, by id. @param ids each once */
export async function shownOf(reader: Reader, ids: string[]): Promise<ReadonlyMap<string, Shown>> {
  const rows = ids.length === 0 ? [] : await reader.read(shown, { ids });
  return new Map(rows.map(({ periods, ...row }) => [row.id, { ...row, days: periods.map(daysInWords) }]));
}
