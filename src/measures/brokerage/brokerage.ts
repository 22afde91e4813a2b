import { enumeration, type ValueOf } from '../../model/vocabulary/enumeration.js';
import { groupSizes, NO_GROUP, pairsOf, tiesAmongGrouped } from '../network/groups.js';
import { listOf } from '../network/incidence.js';
import { adjacencyOf, type Ties } from '../network/ties.js';
import { forEachTriangle, trianglesCost } from '../network/triangles.js';
import { brokerageMoments } from './brokerage_moments.js';
import { byRole, roleOf, totalsOf, type BrokerageRole, type ByRole } from './brokerage_roles.js';

export const BrokerageMode = enumeration('BrokerageMode', 'Between whom a broker stands.', {
  ONE_MODE: 'Between two agents who are not tied with each other; both are tied with the broker.',
  TWO_MODE: 'Between two events that share no other participant; the broker took part in both.',
});
export type BrokerageMode = ValueOf<typeof BrokerageMode>;

export interface Brokerage {
  /** Share of the pairs of nodes with a group that are tied; NaN with fewer than two such nodes. */
  density: number;
  /** Open two-paths that each node is the middle of. All four are NaN for a node without a group. */
  counts: ByRole<Float64Array>;
  /** What chance would give a node of that group. */
  expected: ByRole<Float64Array>;
  /** Standard deviation of the same; 0 where chance leaves no choice. */
  sd: ByRole<Float64Array>;
  /** (count − expected) / sd; NaN where sd is 0. */
  z: ByRole<Float64Array>;
  /** Sums of `counts`. */
  totals: ByRole<number>;
  /** Nodes without a group, which are left out. */
  ungrouped: number;
}

/**
 * Brokerage between groups: the open two-paths a–b–c (a and c not tied) that each node b is the middle of, by the
 * groups of a, b and c: coordinator AAA, itinerant ABA, gatekeeper or representative AAB, liaison ABC.
 * Gould & Fernandez 1989, Sociological Methodology 19:89–126; here without direction, so each unordered pair {a, c}
 * counts once and gatekeeper and representative are one role. (R's sna counts ordered pairs.)
 *
 * `ties` are those that count (all at or above the wished-for `minShared`; weights play no part); `group[i]` is the
 * group of node i from 0, or −1. Nodes without a group are left out as brokers, as ends, and from the density.
 * `brokerageMoments` says what is expected. O(ties^1.5) at worst: see `brokerageCost`.
 */
export function brokerage(ties: Ties, group: Int32Array): Brokerage {
  const kept = tiesAmongGrouped(ties, group);
  const counts = byRole(() => new Float64Array(ties.nodes));
  countPairsOfNeighbours(kept, group, counts);
  forEachTriangle(kept, (a, b, c) => {
    leaveOut(a, b, c);
    leaveOut(b, a, c);
    leaveOut(c, a, b);
  });
  function leaveOut(broker: number, a: number, c: number): void {
    counts[roleOf(group[broker]!, group[a]!, group[c]!)][broker]!--;
    counts.total[broker]!--;
  }
  const sizes = groupSizes(group);
  const nodes = sizes.reduce((sum, size) => sum + size, 0);
  const density = nodes > 1 ? kept.a.length / pairsOf(nodes) : NaN;
  const moments = brokerageMoments(sizes, density);
  const each = (valueOf: (role: BrokerageRole, i: number) => number): ByRole<Float64Array> =>
    byRole((role) => Float64Array.from(group, (g, i) => (g === NO_GROUP ? NaN : valueOf(role, i))));
  const expected = each((role, i) => moments[group[i]!]![role].mean);
  const sd = each((role, i) => moments[group[i]!]![role].sd);
  const shown = each((role, i) => counts[role][i]!);
  const z = each((role, i) => (sd[role][i]! > 0 ? (shown[role][i]! - expected[role][i]!) / sd[role][i]! : NaN));
  return { density, counts: shown, expected, sd, z, totals: totalsOf(shown), ungrouped: group.length - nodes };
}

/** Steps that `brokerage` takes, some 10⁸ a second: the triangles it looks for. O(ties). */
export function brokerageCost(ties: Ties, group: Int32Array): number {
  const kept = tiesAmongGrouped(ties, group);
  return trianglesCost(kept) + kept.a.length + ties.nodes;
}

/** Adds all pairs of each node's neighbours, tied with each other or not, from the numbers of neighbours by group. */
function countPairsOfNeighbours(ties: Ties, group: Int32Array, counts: ByRole<Float64Array>): void {
  const adjacency = adjacencyOf(ties);
  const inGroup = new Float64Array(groupSizes(group).length);
  for (let broker = 0; broker < ties.nodes; broker++) {
    const neighbours = listOf(adjacency, broker);
    for (const neighbour of neighbours) inGroup[group[neighbour]!]!++;
    const own = inGroup[group[broker]!] ?? 0;
    const others = neighbours.length - own;
    let squares = 0;
    for (const neighbour of neighbours) {
      const g = group[neighbour]!;
      if (g !== group[broker]) squares += inGroup[g]! ** 2;
      inGroup[g] = 0;
    }
    counts.coordinator[broker] = pairsOf(own);
    counts.itinerant[broker] = (squares - others) / 2;
    counts.gatekeeperRepresentative[broker] = own * others;
    counts.liaison[broker] = (others ** 2 - squares) / 2;
    counts.total[broker] = pairsOf(neighbours.length);
  }
}
