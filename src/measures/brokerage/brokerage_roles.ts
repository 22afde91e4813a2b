/** The places a broker b can have between a and c, by the groups of the three. Gould & Fernandez 1989. */
export const BROKERAGE_ROLES = ['coordinator', 'itinerant', 'gatekeeperRepresentative', 'liaison', 'total'] as const;
export type BrokerageRole = (typeof BROKERAGE_ROLES)[number];

/** One value for each role; `total` stands for all four together. */
export type ByRole<T> = Record<BrokerageRole, T>;

export function byRole<T>(valueOf: (role: BrokerageRole) => T): ByRole<T> {
  return {
    coordinator: valueOf('coordinator'),
    itinerant: valueOf('itinerant'),
    gatekeeperRepresentative: valueOf('gatekeeperRepresentative'),
    liaison: valueOf('liaison'),
    total: valueOf('total'),
  };
}

/** The role of a broker of group `broker` between two ends of groups `a` and `c`. */
export function roleOf(broker: number, a: number, c: number): Exclude<BrokerageRole, 'total'> {
  if (a === c) return a === broker ? 'coordinator' : 'itinerant';
  return a === broker || c === broker ? 'gatekeeperRepresentative' : 'liaison';
}

/** Sums of each role over the nodes that have a group. */
export function totalsOf(counts: ByRole<Float64Array>): ByRole<number> {
  return byRole((role) => counts[role].reduce((sum, count) => sum + (Number.isNaN(count) ? 0 : count), 0));
}
