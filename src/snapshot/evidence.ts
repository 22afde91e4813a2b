import { listOf, type Lists } from '../measures/incidence.js';
import type { Assertions } from './assertions.js';
import { Marks } from './marks.js';
import type { Rows } from './rows.js';
import type { EventColumns } from './selection.js';
import type { View } from './view.js';

/** What counted facts rest on. */
export interface Evidence {
  /** Counted facts: participations, and the memberships by which members count. */
  facts: number;
  /** Node indices of the distinct originals, ascending: reprints count as what they repeat. */
  sources: number[];
  /** Distinct known publishers of those originals. */
  publishers: number;
  /** Whether every original has a known publisher. */
  publishersKnown: boolean;
  /** Events that rest only on what their host side published. */
  hostPublishedEvents: number;
}

/** Canonical node index of the original that a source counts as. */
export function originalOf({ columns: { entities } }: View, source: number): number {
  const original = entities.original[source]!;
  return entities.canonical[original < 0 ? source : original]!;
}

/** Adds the originals that a fact rests on. */
export function addOriginals(view: View, assertions: Assertions<string>, fact: number, originals: Set<number>): void {
  for (let i = assertions.offset[fact]!; i < assertions.offset[fact + 1]!; i++) {
    if (view.counts(assertions, i)) originals.add(originalOf(view, assertions.source[i]!));
  }
}

/** Follows the counted rows to their sources. `hostSide` has a list for each event. */
export function evidenceOf(view: View, rows: Rows, events: EventColumns, hostSide: Lists): Evidence {
  const { entities, participations, facts } = view.columns;
  const participationFacts = new Marks(participations.agent.length);
  const membershipFacts = new Marks(facts.memberships.count);
  const originals = new Set<number>();
  let hostPublishedEvents = 0;
  events.node.forEach((_, event) => {
    const sources = new Set<number>();
    for (let row = events.firstRow[event]!; row < events.endRow[event]!; row++) {
      if (rows.uncounted[row] !== -1) continue;
      const [fact, membership] = [rows.fact[row]!, rows.byMembership[row]!];
      participationFacts.add(fact);
      addOriginals(view, participations.assertions, fact, sources);
      if (membership < 0) continue;
      membershipFacts.add(membership);
      addOriginals(view, facts.memberships.assertions, membership, sources);
    }
    for (const source of sources) originals.add(source);
    const hosts = listOf(hostSide, event);
    const isHosts = (source: number): boolean => hosts.includes(entities.publishedBy[source]!);
    if (sources.size > 0 && [...sources].every(isHosts)) hostPublishedEvents++;
  });
  const publishers = [...originals].map((source) => entities.publisher[source]!);
  return {
    facts: participationFacts.count + membershipFacts.count,
    sources: [...originals].sort((a, b) => a - b),
    publishers: new Set(publishers.filter((publisher) => publisher >= 0)).size,
    publishersKnown: publishers.every((publisher) => publisher >= 0),
    hostPublishedEvents,
  };
}
