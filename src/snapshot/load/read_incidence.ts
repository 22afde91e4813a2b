import type { Reader } from '../../database/database.js';
import { statement } from '../../database/statement.js';
import { SnapshotTooLarge } from './too_large.js';

/** Participations and a node at one end of each, by the database's numbers; in any order. */
export interface NodePairs {
  facts: Int32Array;
  ends: Int32Array;
}

/** Who took part in what, by the database's numbers. */
export interface RawIncidence {
  events: NodePairs;
  agents: NodePairs;
  /** Of those on behalf of an organisation. */
  organisations: NodePairs;
}

/** Numbers of entities must be below: a pair is `fact · PAIR_BASE + end`, which a float holds exactly up to 2^53. */
export const PAIR_BASE = 2 ** 26;

/** A row has its price; but one that does not come in one piece is slow to read. */
const PAIRS_IN_ROW = 1_000;

type Parameters = { base: number; pairsInRow: number };
interface Row {
  pairs: number[];
}

const events = statement<Parameters, Row>('snapshot/participation_events');
const agents = statement<Parameters, Row>('snapshot/participation_agents');
const organisations = statement<Parameters, Row>('snapshot/participation_organisations');

/** Reads everything's incidence: the relationships as they lie in the store, without going from node to node. */
export async function readIncidence(reader: Reader): Promise<RawIncidence> {
  const read = async (of: typeof events): Promise<NodePairs> =>
    pairsOf(await reader.read(of, { base: PAIR_BASE, pairsInRow: PAIRS_IN_ROW }));
  // Sent together: the server runs the next while we read what it says to the one before.
  const [atEvents, byAgents, forOrganisations] = await Promise.all([read(events), read(agents), read(organisations)]);
  return { events: atEvents, agents: byAgents, organisations: forOrganisations };
}

/** Takes pairs apart. @throws SnapshotTooLarge where a float would have rounded one */
export function pairsOf(rows: readonly Row[]): NodePairs {
  const count = rows.reduce((sum, { pairs }) => sum + pairs.length, 0);
  const [facts, ends] = [new Int32Array(count), new Int32Array(count)];
  let at = 0;
  for (const { pairs } of rows) {
    for (const pair of pairs) {
      if (pair > Number.MAX_SAFE_INTEGER) throw tooManyNodes();
      const fact = Math.floor(pair / PAIR_BASE);
      facts[at] = fact;
      ends[at++] = pair - fact * PAIR_BASE;
    }
  }
  return { facts, ends };
}

/** The database numbers its nodes beyond what a pair can hold: some twenty million participations. */
export function tooManyNodes(): SnapshotTooLarge {
  return new SnapshotTooLarge('SNAPSHOT_NODES', { most: PAIR_BASE });
}
