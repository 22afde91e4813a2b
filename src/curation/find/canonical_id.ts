import { didYouMean } from '../../collections/nearest.js';
import type { Reader } from '../../database/database.js';
import { statement } from '../../database/statement.js';
import { CurationRefused } from '../refused.js';

const canonical = statement<{ ids: string[] }, { id: string; canonicalId: string }>('entity/canonical');

/**
 * The id that an entity has now.
 * @param others all of its kind
 * @throws CurationRefused where nothing live has the id, with what may be meant
 */
export async function canonicalId(reader: Reader, id: string, others: readonly { id: string }[]): Promise<string> {
  const [row] = await reader.read(canonical, { ids: [id] });
  if (row) return row.canonicalId;
  const ids = others.map((other) => other.id);
  throw new CurationRefused(`Nothing has the id ${JSON.stringify(id)}. ${didYouMean(id, ids)}`.trim());
}
