import { chunks } from '../../collections/group_by.js';
import type { Database } from '../../database/database.js';
import { statement } from '../../database/statement.js';
import { TABLES } from '../../model/tables/index.js';
import { Privacy } from '../../privacy/privacy.js';
import { PublicCopy, type JudgedRow } from '../export/public_copy.js';
import type { Trace } from './trace.js';
import { TracesOfRow } from './traces_of_row.js';

const assertions = statement<{ table: string }, JudgedRow>('export/shown_assertions');

/** Rows that are looked through at once. */
const BATCH = 2_500;

/**
 * Looks through everything that answers show for what hidden persons can still be recognised by, and through the stored
 * quotes for contact data. What it returns names persons: it is for the operator.
 * @throws DatabaseUnavailable
 */
export function findTraces(database: Database): Promise<Trace[]> {
  return database.readTogether('privacy/check', async (reader) => {
    const privacy = await Privacy.load(reader);
    // (Pseudonyms hold no names, and none of them is kept.)
    const copy = new PublicCopy(privacy, (id) => `${id.slice(0, id.indexOf(':'))}:0`);
    const traces = new TracesOfRow(privacy);
    const found: Trace[] = [];
    for (const table of TABLES) {
      // (Of what is told once, the first row that shows it is told.)
      const rows = (await reader.read(assertions, { table: table.name })).sort(byPlace);
      for (const batch of chunks(rows, BATCH)) {
        const shown = await Promise.all(batch.map((row) => copy.row(table, row)));
        batch.forEach((row, i) => found.push(...traces.of(table, row, shown[i])));
      }
    }
    return found;
  });
}

function byPlace({ assertion: a }: JudgedRow, { assertion: b }: JudgedRow): number {
  const [one, other] = [`${a.dataset}/${a.file}`, `${b.dataset}/${b.file}`];
  return one === other ? a.row - b.row : one < other ? -1 : 1;
}
