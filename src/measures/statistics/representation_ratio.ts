/** How many are in the group, of how many. */
export interface Share {
  group: number;
  all: number;
}

/**
 * A group’s share among the participants over its share in the benchmark: 1 in proportion, above 1 over-represented.
 * Null where there are no participants, or the benchmark is empty or has nobody of the group: no ratio is defined then.
 * Rasmussen & Gross 2015.
 */
export function representationRatio(participants: Share, benchmark: Share): number | null {
  if (participants.all === 0 || benchmark.all === 0 || benchmark.group === 0) return null;
  return participants.group / participants.all / (benchmark.group / benchmark.all);
}
