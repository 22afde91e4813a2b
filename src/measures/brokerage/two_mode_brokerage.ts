import { groupSizes, NO_GROUP, pairsOf } from '../network/groups.js';
import { lengthOf, listOf, type Incidence, type Lists } from '../network/incidence.js';
import { byRole, totalsOf, type ByRole } from './brokerage_roles.js';

export interface TwoModeBrokerage {
  /** Pairs of events that each agent took part in and that share no other participant, whoever has a group. */
  eventPairs: Float64Array;
  /** Chains a–e–i–f–c through those pairs by the groups of a, i and c. NaN for an agent without a group. */
  counts: ByRole<Float64Array>;
  /** Sums of `counts`. */
  totals: ByRole<number>;
  /** Agents without a group: neither brokers nor ends. */
  ungrouped: number;
}

/**
 * Two-mode brokerage: agent i brokers events e and f if i is the only participant of both. Through such a pair i stands
 * between every other participant a of e and every other participant c of f; these chains a–e–i–f–c are counted by the
 * groups of a, i and c in the roles of Gould & Fernandez, each unordered chain once. Jasny & Lubell 2015, Social
 * Networks 41:36–47.
 *
 * `group[i]` is the group of agent i from 0, or −1. An agent without a group is no broker and no end of a chain, but
 * its presence at both events still means that they share it. No expectation is given: none is defined for two modes.
 * Steps: see `twoModeBrokerageCost`; memory O(agents + events + participations).
 */
export function twoModeBrokerage({ agents, events, byAgent, byEvent }: Incidence, group: Int32Array): TwoModeBrokerage {
  const eventPairs = new Float64Array(agents);
  const counts = byRole(() => new Float64Array(agents));
  const here = new Float64Array(groupSizes(group).length); // participants of e by group
  const at = groupCounts(byEvent, group, here.length);
  const common = new Int32Array(events).fill(-1); // the only participant that e shares with f, else SEVERAL
  const met: number[] = [];
  for (let e = 0; e < events; e++) {
    for (const agent of listOf(byEvent, e)) {
      const { items, offset } = byAgent;
      for (let last = offset[agent + 1]! - 1; items[last]! > e; last--) {
        const f = items[last]!;
        if (common[f] === -1) met.push(f);
        common[f] = common[f] === -1 ? agent : SEVERAL;
      }
    }
    for (let n = at.offset[e]!; n < at.offset[e + 1]!; n++) here[at.items[n]!] = at.count[n]!;
    for (const f of met) {
      const broker = common[f]!;
      if (broker !== SEVERAL) {
        eventPairs[broker]!++;
        if (group[broker] !== NO_GROUP) addChains(broker, e, f);
      }
      common[f] = -1;
    }
    for (const g of listOf(at, e)) here[g] = 0;
    met.length = 0;
  }
  function addChains(broker: number, e: number, f: number): void {
    const g = group[broker]!;
    let ownThere = -1;
    let inOneOther = 0;
    for (let n = at.offset[f]!; n < at.offset[f + 1]!; n++) {
      if (at.items[n] === g) ownThere += at.count[n]!;
      else inOneOther += here[at.items[n]!]! * at.count[n]!;
    }
    const ownHere = here[g]! - 1;
    const [allHere, allThere] = [at.all[e]! - 1, at.all[f]! - 1];
    const [othersHere, othersThere] = [allHere - ownHere, allThere - ownThere];
    counts.coordinator[broker]! += ownHere * ownThere;
    counts.itinerant[broker]! += inOneOther;
    counts.gatekeeperRepresentative[broker]! += ownHere * othersThere + othersHere * ownThere;
    counts.liaison[broker]! += othersHere * othersThere - inOneOther;
    counts.total[broker]! += allHere * allThere;
  }
  for (let i = 0; i < agents; i++) {
    if (group[i] === NO_GROUP) for (const column of Object.values(counts)) column[i] = NaN;
  }
  return { eventPairs, counts, totals: totalsOf(counts), ungrouped: group.filter((g) => g === NO_GROUP).length };
}

const SEVERAL = -2;

/** List e: the groups at event e; `count[n]`: the participants of group `items[n]`; `all`: those of any group. */
interface GroupCounts extends Lists {
  count: Int32Array;
  all: Int32Array;
}

function groupCounts(byEvent: Lists, group: Int32Array, groups: number): GroupCounts {
  const events = byEvent.offset.length - 1;
  const [offset, all] = [new Int32Array(events + 1), new Int32Array(events)];
  const [items, count] = [new Int32Array(byEvent.items.length), new Int32Array(byEvent.items.length)];
  const place = new Int32Array(groups).fill(-1); // of each group in the list in hand, or before it
  let end = 0;
  for (let e = 0; e < events; e++) {
    for (const agent of listOf(byEvent, e)) {
      const g = group[agent]!;
      if (g === NO_GROUP) continue;
      if (place[g]! < offset[e]!) {
        place[g] = end;
        items[end++] = g;
      }
      count[place[g]!]!++;
      all[e]!++;
    }
    offset[e + 1] = end;
  }
  return { offset, items, count, all };
}

/** Steps that `twoModeBrokerage` takes, some 5·10⁶ a second: Σ_i n_i(n_i − 1)/2, the pairs of events of each agent. */
export function twoModeBrokerageCost({ agents, byAgent }: Incidence): number {
  let steps = 0;
  for (let i = 0; i < agents; i++) steps += pairsOf(lengthOf(byAgent, i));
  return steps;
}
