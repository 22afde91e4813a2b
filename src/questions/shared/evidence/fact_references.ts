import { factId, factKey } from '../../../model/identity/fact_key.js';
import { assertionsOn, type FactList, type FactReference } from '../../../snapshot/facts/fact_list.js';
import type { Snapshot } from '../../../snapshot/facts/snapshot.js';
import type { View } from '../../../snapshot/facts/view.js';
import { originalOf } from '../../../snapshot/selection/evidence.js';

/** Real id of a fact. */
export const factIdOf = (snapshot: Snapshot, reference: FactReference): string =>
  factId(factKeyOf(snapshot, reference));

/** Key of a fact. Facts keep the ids of the nodes that they were coded with. */
export function factKeyOf({ columns, ids, keys }: Snapshot, { kind, fact }: FactReference): string {
  if (kind !== 'participations') return keys[kind][fact]!;
  const { agent, event, onBehalfOf } = columns.participations;
  const ends = [agent[fact]!, event[fact]!, onBehalfOf[fact]!];
  return factKey(
    'Participation',
    ends.map((node) => ids[node] ?? ''),
  );
}

/** The originals that facts rest on in a view, each once, ascending: canonical node indices. */
export function originalsOf(view: View, facts: Iterable<FactReference>): number[] {
  const originals = new Set<number>();
  for (const { kind, fact } of facts) {
    const assertions = assertionsOn(view.columns, kind);
    for (const i of view.visible(assertions, fact)) originals.add(originalOf(view, assertions.source[i]!));
  }
  return [...originals].sort((a, b) => a - b);
}

/**
 * Facts in an order that their keys settle, and not how the database returned them: participations by event, agent and
 * on whose behalf, others by key.
 */
export function inOrder({ columns, keys }: Snapshot, { kind, facts }: FactList): FactList {
  const { event, agent, onBehalfOf } = columns.participations;
  const byEnds = (a: number, b: number): number =>
    event[a]! - event[b]! || agent[a]! - agent[b]! || onBehalfOf[a]! - onBehalfOf[b]!;
  if (kind === 'participations') return { kind, facts: facts.toSorted(byEnds) };
  const of = keys[kind];
  return { kind, facts: facts.toSorted((a, b) => (of[a]! < of[b]! ? -1 : 1)) };
}
