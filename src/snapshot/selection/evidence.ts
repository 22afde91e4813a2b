import { listOf, type Lists } from '../../measures/network/incidence.js';
import type { Assertions } from '../facts/assertions.js';
import type { Entities } from '../facts/entities.js';
import type { FactList } from '../facts/fact_list.js';
import { Marks } from '../facts/marks.js';
import { Stamps } from '../facts/stamps.js';
import type { View } from '../facts/view.js';
import type { EventColumns } from './event_columns.js';
import type { Rows } from './rows.js';

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
  /** Facts counted besides the participations, and the memberships by which members count. */
  besides?: readonly FactList[];
}

/** Canonical node index of the original that a source counts as. */
export function originalOf({ columns: { entities } }: View, source: number): number {
  const original = entities.original[source]!;
  return entities.canonical[original < 0 ? source : original]!;
}

/** Adds the originals that a fact rests on. */
export function addOriginals(
  view: View,
  assertions: Assertions<string>,
  fact: number,
  originals: { add(original: number): unknown },
): void {
  for (let i = assertions.offset[fact]!; i < assertions.offset[fact + 1]!; i++) {
    if (view.counts(assertions, i)) originals.add(originalOf(view, assertions.source[i]!));
  }
}

/** Follows the counted rows to their sources. `hostSide` has a list for each event. */
export function evidenceOf(view: View, rows: Rows, events: EventColumns, hostSide: Lists): Evidence {
  const { entities, participations, facts } = view.columns;
  const participationFacts = new Marks(participations.agent.length);
  const membershipFacts = new Marks(facts.memberships.count);
  const originals = new Marks(entities.kind.length);
  const ofEvent = new OriginalsOfEvent(entities, originals);
  let hostPublishedEvents = 0;
  for (let event = 0; event < events.node.length; event++) {
    ofEvent.begin(listOf(hostSide, event));
    for (let row = events.firstRow[event]!; row < events.endRow[event]!; row++) {
      if (rows.uncounted[row] !== -1) continue;
      const fact = rows.fact[row]!;
      participationFacts.add(fact);
      addOriginals(view, participations.assertions, fact, ofEvent);
      const membership = rows.byMembership[row]!;
      if (membership < 0) continue;
      membershipFacts.add(membership);
      addOriginals(view, facts.memberships.assertions, membership, ofEvent);
    }
    if (ofEvent.restsOnHosts) hostPublishedEvents++;
  }
  const sources = [...originals.ascending()];
  const publishers = sources.map((source) => entities.publisher[source]!);
  return {
    facts: participationFacts.count + membershipFacts.count,
    sources,
    publishers: new Set(publishers.filter((publisher) => publisher >= 0)).size,
    publishersKnown: publishers.every((publisher) => publisher >= 0),
    hostPublishedEvents,
  };
}

/** The originals that one event after the other rests on. */
class OriginalsOfEvent {
  readonly #originals: Stamps;
  #hosts: Int32Array = new Int32Array();
  #byHosts = true;

  /** @param all gathers those of all events */
  constructor(
    private readonly entities: Entities,
    private readonly all: Marks,
  ) {
    this.#originals = new Stamps(entities.kind.length);
  }

  begin(hosts: Int32Array): void {
    this.#originals.clear();
    this.#hosts = hosts;
    this.#byHosts = true;
  }

  add(original: number): void {
    if (!this.#originals.add(original)) return;
    this.all.add(original);
    this.#byHosts &&= this.#hosts.includes(this.entities.publishedBy[original]!);
  }

  /** Whether the event rests only on what its host side published. */
  get restsOnHosts(): boolean {
    return this.#byHosts && this.#originals.count > 0;
  }
}
