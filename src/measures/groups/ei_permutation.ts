import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { groupSizes, NO_GROUP } from '../network/groups.js';
import type { Ties } from '../network/ties.js';
import { structuralOrder, structureOfTies } from '../order/structural_order.js';
import { numberOfArrangements, shuffle, toNextArrangement } from './arrangements.js';
import { joinCountMoments } from './join_count.js';

/** The E-I index of a network when its nodes are dealt at random to groups of the given sizes. */
export interface EiPermutation {
  /** Mean and standard deviation over all assignments, exact by formula; NaN in a network without ties. */
  mean: number;
  sd: number;
  /** (index − mean) / sd; NaN where sd is 0. */
  z: number;
  /** One-sided p values; an index equal to the observed one counts for both. NaN where no assignment was tried. */
  pAsSmallOrSmaller: number;
  pAsLargeOrLarger: number;
  /** Whether every different assignment was tried, or a sample. */
  exact: boolean;
  /** Assignments tried. */
  assignments: number;
}

/** Internal sums this near to each other, as a share of all ties, are equal: sums of weights are rounded. */
const TOLERANCE = 1e-9;

/**
 * Permutation test of the E-I index, unweighted and weighted (Krackhardt & Stern 1988): the groups are dealt again over
 * the nodes while the ties stay. All different assignments are tried where there are at most `permutations`; else that
 * many are drawn with `seed`, and p = (1 + those as extreme) / (1 + permutations). A sample deals the groups in order
 * of size to the nodes in structural order, so that numbering changes no p value.
 *
 * Both ends of every tie have a group. O(nodes + ties) without permutations; with them see `eiPermutationCost`.
 */
export function eiPermutation(
  ties: Ties,
  group: Int32Array,
  { permutations, seed }: { permutations: number; seed: number },
): { unweighted: EiPermutation; weighted: EiPermutation } {
  const sizes = groupSizes(group).sort();
  const exact = numberOfArrangements(sizes, permutations) <= permutations;
  const labels = Int32Array.from([...sizes].flatMap((size, g) => new Array<number>(size).fill(g)));
  const order = (exact ? Int32Array.from(group.keys()) : structuralOrder(structureOfTies(ties))).filter(
    (i) => group[i] !== NO_GROUP,
  );
  const random = xoroshiro128plus(seed);
  const dealt = Int32Array.from(group);
  const unweighted = new Tails(ties, new Float64Array(ties.a.length).fill(1), group);
  const weighted = new Tails(ties, ties.weight, group);
  let assignments = 0;
  for (let more = permutations > 0; more; more = exact ? toNextArrangement(labels) : assignments < permutations) {
    if (!exact) shuffle(labels, random);
    order.forEach((node, at) => (dealt[node] = labels[at]!));
    unweighted.count(dealt);
    weighted.count(dealt);
    assignments++;
  }
  const tried = { exact: exact && assignments > 0, assignments };
  return { unweighted: unweighted.result(sizes, tried), weighted: weighted.result(sizes, tried) };
}

/** Steps that the permutations take, some 10⁸ a second: the ties and nodes of each assignment. */
export function eiPermutationCost(ties: Ties, group: Int32Array, permutations: number): number {
  const assignments = Math.min(numberOfArrangements(groupSizes(group), permutations), permutations);
  return assignments * (2 * ties.a.length + ties.nodes);
}

/** Counts assignments by their internal weight I: the index (W − 2I)/W falls as I grows. */
class Tails {
  private readonly observed: number;
  private readonly all: number;
  private small = 0;
  private large = 0;

  constructor(
    private readonly ties: Ties,
    private readonly weight: Float64Array,
    group: Int32Array,
  ) {
    this.all = weight.reduce((sum, w) => sum + w, 0);
    this.observed = this.internal(group);
  }

  count(group: Int32Array): void {
    const above = this.internal(group) - this.observed;
    if (above >= -TOLERANCE * this.all) this.small++;
    if (above <= TOLERANCE * this.all) this.large++;
  }

  result(sizes: Float64Array, { exact, assignments }: { exact: boolean; assignments: number }): EiPermutation {
    const { all, observed } = this;
    const internal = joinCountMoments(this.ties, this.weight, sizes);
    const share = (count: number): number => {
      if (assignments === 0) return NaN;
      return exact ? count / assignments : (count + 1) / (assignments + 1);
    };
    return {
      mean: (all - 2 * internal.mean) / all,
      sd: (2 * internal.sd) / all,
      z: internal.sd > 0 ? (internal.mean - observed) / internal.sd : NaN,
      pAsSmallOrSmaller: share(this.small),
      pAsLargeOrLarger: share(this.large),
      exact,
      assignments,
    };
  }

  private internal(group: Int32Array): number {
    const { a, b } = this.ties;
    let sum = 0;
    for (let t = 0; t < a.length; t++) if (group[a[t]!] === group[b[t]!]) sum += this.weight[t]!;
    return sum;
  }
}
