import type { Selection } from '../snapshot/selection.js';

/** What counted facts rest on. Originals and publishers as node indices and publisher numbers. */
export interface Evidence {
  /** Counted facts: participations, and the memberships by which members count. */
  facts: number;
  /** Distinct originals: reprints count as what they repeat. */
  sources: ReadonlySet<number>;
  /** Distinct known publishers of those originals. */
  publishers: ReadonlySet<number>;
  /** Whether every original has a known publisher. */
  publishersKnown: boolean;
  /** Events that rest only on what their host side published. */
  hostPublishedEvents: number;
}

/** Follows the counted participations of a selection to their sources. */
export function evidenceOf({ view, participations, hostSide }: Selection): Evidence {
  const { entities, participations: facts, facts: kinds } = view.snapshot;
  const [participationFacts, membershipFacts] = [new Set<number>(), new Set<number>()];
  const byEvent = new Map<number, Set<number>>();
  for (const { fact, uncounted, byMembership, event } of participations) {
    if (uncounted !== undefined) continue;
    const sources = byEvent.get(event.node) ?? new Set();
    byEvent.set(event.node, sources);
    if (!participationFacts.has(fact)) {
      participationFacts.add(fact);
      for (const i of view.visible(facts.assertions, fact)) sources.add(facts.assertions.source[i]!);
    }
    if (byMembership !== undefined && !membershipFacts.has(byMembership)) {
      membershipFacts.add(byMembership);
      const { assertions } = kinds.memberships;
      for (const i of view.visible(assertions, byMembership)) sources.add(assertions.source[i]!);
    }
  }
  const original = (source: number): number => {
    const at = entities.original[source]!;
    return entities.canonical[at < 0 ? source : at]!;
  };
  const originals = new Set([...byEvent.values()].flatMap((sources) => [...sources].map(original)));
  const publisherOf = (source: number): number => entities.publisher[source]!;
  const known = [...originals].map(publisherOf);
  const isHost = (event: number, source: number): boolean => {
    const publisher = entities.index.get(entities.publishers[publisherOf(source)] ?? '');
    return publisher !== undefined && hostSide.get(event)!.has(entities.canonical[publisher]!);
  };
  return {
    facts: participationFacts.size + membershipFacts.size,
    sources: originals,
    publishers: new Set(known.filter((publisher) => publisher >= 0)),
    publishersKnown: known.every((publisher) => publisher >= 0),
    hostPublishedEvents: [...byEvent].filter(([event, sources]) =>
      [...sources].every((source) => isHost(event, original(source))),
    ).length,
  };
}
