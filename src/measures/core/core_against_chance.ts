import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Ties } from '../network/ties.js';
import { structuralOrder, structureOfTies } from '../order/structural_order.js';
import { discreteCoreCost, searchedFit } from './core_periphery.js';
import { withSwappedEnds } from './edge_swaps.js';

export interface FitOfRandom {
  /** Mean and standard deviation (n − 1) of the correlations of the random networks; sd is null for one of them. */
  mean: number;
  sd: number | null;
  /** Share of the random networks whose correlation is at least that of the network: near 0, it has more of a core. */
  shareAtLeastAsGood: number;
  samples: number;
}

/** Above so many ties the samples would take longer than the question is worth. */
export const MOST_TIES_AGAINST_CHANCE = 20_000;

/** Correlations that differ by less are equal. */
const SAME = 1e-10;

/**
 * Whether a network has more of a core than its degrees alone would give it: the correlation of its discrete core
 * beside those of random networks with the same degrees (`withSwappedEnds`). Like is compared with like: all cores are
 * those of the local search, also where the network’s own optimum is known. Any heavy-tailed network fits a core to some
 * degree: Boyd, Fitzgerald & Beck 2006, doi 10.1016/j.socnet.2005.06.003; Kojaku & Masuda 2018, doi
 * 10.1088/1367-2630/aab547. Null where no correlation is defined or there are more than `MOST_TIES_AGAINST_CHANCE` ties.
 * The same numbers for the same seed, however nodes are numbered. O(samples · (nodes² + ties · log ties)).
 */
export function fitOfRandom(ties: Ties, samples: number, seed: number): FitOfRandom | null {
  if (!Number.isInteger(samples) || samples < 1) {
    throw new RangeError(`samples is ${samples}: it must be a whole number from 1.`);
  }
  if (ties.a.length > MOST_TIES_AGAINST_CHANCE) return null;
  const own = searchedFit(ties);
  if (own === null) return null;
  const random = xoroshiro128plus(seed);
  const fits: number[] = [];
  let sample = renumbered(ties);
  while (fits.length < samples) {
    sample = withSwappedEnds(sample, random);
    // The weights and the number of pairs are those of the network, so its correlation is defined too.
    fits.push(searchedFit(sample)!);
  }
  const mean = fits.reduce((sum, fit) => sum + fit, 0) / samples;
  const squares = fits.reduce((sum, fit) => sum + (fit - mean) ** 2, 0);
  return {
    mean,
    sd: samples === 1 ? null : Math.sqrt(squares / (samples - 1)),
    shareAtLeastAsGood: fits.filter((fit) => fit >= own - SAME).length / samples,
    samples,
  };
}

/** Steps of the comparison, some 10⁸ a second; 0 where it is not made. */
export function fitOfRandomCost(nodes: number, ties: number, samples: number): number {
  return ties > MOST_TIES_AGAINST_CHANCE ? 0 : samples * (discreteCoreCost(nodes, ties) + 500 * ties);
}

/** The ties between places in structural order, so that swaps do not depend on the numbering. */
function renumbered(ties: Ties): Ties {
  const place = new Int32Array(ties.nodes);
  structuralOrder(structureOfTies(ties)).forEach((node, at) => (place[node] = at));
  const ends = (t: number): [number, number] => {
    const [i, j] = [place[ties.a[t]!]!, place[ties.b[t]!]!];
    return i < j ? [i, j] : [j, i];
  };
  const rows = Array.from(ties.a.keys(), (t) => ({ t, ends: ends(t) }));
  rows.sort(({ ends: [i, j] }, { ends: [k, l] }) => i - k || j - l);
  return {
    nodes: ties.nodes,
    a: Int32Array.from(rows, ({ ends: [i] }) => i),
    b: Int32Array.from(rows, ({ ends: [, j] }) => j),
    shared: Int32Array.from(rows, ({ t }) => ties.shared[t]!),
    weight: Float64Array.from(rows, ({ t }) => ties.weight[t]!),
  };
}
