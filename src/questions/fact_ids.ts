import { factId, factKey } from '../identity/fact_key.js';
import type { FactKind, Snapshot } from '../snapshot/snapshot.js';

/** Real id of a participation. Facts keep the ids of the nodes that they were coded with. */
export function participationId({ columns, ids }: Snapshot, fact: number): string {
  const { agent, event, onBehalfOf } = columns.participations;
  const ends = [agent[fact]!, event[fact]!, onBehalfOf[fact]!];
  return factId(
    factKey(
      'Participation',
      ends.map((node) => ids[node] ?? ''),
    ),
  );
}

/** Real id of a fact of another kind. */
export function idOfFact({ keys }: Snapshot, kind: FactKind, fact: number): string {
  return factId(keys[kind][fact]!);
}
