import { byRole, totalsOf, type ByRole } from './brokerage_roles.js';
import { groupSizes, NO_GROUP, pairsOf } from './groups.js';
import { lengthOf, listOf, type Incidence } from './incidence.js';

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
  const groupsAt = Array.from({ length: events }, (_, e) => groupCounts(listOf(byEvent, e), group));
  const sizes = groupSizes(group);
  const here = new Float64Array(sizes.length); // participants of e by group
  const common = new Int32Array(events).fill(-1); // the only participant that e shares with f, else SEVERAL
  const met: number[] = [];
  for (let e = 0; e < events; e++) {
    for (const agent of listOf(byEvent, e)) {
      const { items, offset } = byAgent;
      for (let at = offset[agent + 1]! - 1; items[at]! > e; at--) {
        const f = items[at]!;
        if (common[f] === -1) met.push(f);
        common[f] = common[f] === -1 ? agent : SEVERAL;
      }
    }
    const atE = groupsAt[e]!;
    for (const [g, count] of atE.counts) here[g] = count;
    for (const f of met) {
      const broker = common[f]!;
      if (broker !== SEVERAL) {
        eventPairs[broker]!++;
        if (group[broker] !== NO_GROUP) addChains(broker, here, atE.all, groupsAt[f]!);
      }
      common[f] = -1;
    }
    for (const [g] of atE.counts) here[g] = 0;
    met.length = 0;
  }
  function addChains(broker: number, here: Float64Array, allHere: number, there: GroupCounts): void {
    const g = group[broker]!;
    let ownThere = -1;
    let inOneOther = 0;
    for (const [h, count] of there.counts) {
      if (h === g) ownThere += count;
      else inOneOther += here[h]! * count;
    }
    const ownHere = here[g]! - 1;
    const othersHere = allHere - 1 - ownHere;
    const othersThere = there.all - 1 - ownThere;
    counts.coordinator[broker]! += ownHere * ownThere;
    counts.itinerant[broker]! += inOneOther;
    counts.gatekeeperRepresentative[broker]! += ownHere * othersThere + othersHere * ownThere;
    counts.liaison[broker]! += othersHere * othersThere - inOneOther;
    counts.total[broker]! += (allHere - 1) * (there.all - 1);
  }
  for (let i = 0; i < agents; i++) {
    if (group[i] === NO_GROUP) for (const column of Object.values(counts)) column[i] = NaN;
  }
  return { eventPairs, counts, totals: totalsOf(counts), ungrouped: group.filter((g) => g === NO_GROUP).length };
}

const SEVERAL = -2;

/** Participants with a group, by group. */
interface GroupCounts {
  counts: [group: number, count: number][];
  all: number;
}

function groupCounts(agents: Int32Array, group: Int32Array): GroupCounts {
  const counts = new Map<number, number>();
  for (const agent of agents) {
    const g = group[agent]!;
    if (g !== NO_GROUP) counts.set(g, (counts.get(g) ?? 0) + 1);
  }
  return { counts: [...counts], all: [...counts.values()].reduce((sum, count) => sum + count, 0) };
}

/** Steps that `twoModeBrokerage` takes, some 10⁷ a second: Σ_i n_i(n_i − 1)/2, the pairs of events of each agent. */
export function twoModeBrokerageCost({ agents, byAgent }: Incidence): number {
  let steps = 0;
  for (let i = 0; i < agents; i++) steps += pairsOf(lengthOf(byAgent, i));
  return steps;
}
