import type { Reader, Writer } from '../../database/database.js';
import { acceptedTogether, type Acceptance } from '../problems/index.js';
import { statements } from './statements.js';

/** The doubts that were accepted when what is in the graph was imported. */
export async function acceptedDoubts(reader: Reader): Promise<Acceptance> {
  return acceptedTogether(...(await stored(reader)).values());
}

/**
 * Has the graph keep which doubts were accepted, so that an export carries them.
 * @returns what does so, or undefined where it keeps them already
 */
export async function keepingAccepted(
  reader: Reader,
  dataset: string,
  accepted: Acceptance,
): Promise<((writer: Writer) => Promise<unknown>) | undefined> {
  const kept = await stored(reader);
  const all = acceptedTogether(...kept.values());
  if (JSON.stringify(acceptedTogether(all, accepted)) === JSON.stringify(all)) return undefined;
  const together = JSON.stringify(acceptedTogether(kept.get(dataset) ?? {}, accepted));
  return (writer) => writer.run(statements.acceptDoubts, { name: dataset, accepted: together });
}

async function stored(reader: Reader): Promise<Map<string, Acceptance>> {
  const rows = await reader.read(statements.acceptedDoubts, {});
  return new Map(rows.map(({ name, accepted }) => [name, JSON.parse(accepted) as Acceptance]));
}
