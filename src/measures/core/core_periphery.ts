import { eigenvector } from '../centrality/eigenvector.js';
import { pairsOf } from '../network/groups.js';
import type { Ties } from '../network/ties.js';
import { inStructuralOrder } from '../order/ordered_structure.js';
import { structureOfTies } from '../order/structural_order.js';
import { coreFit, isEven, networkSums } from './core_fit.js';
import { optimalCores, partialCoresBound } from './core_optimum.js';
import { searchCore } from './core_search.js';

export interface DiscreteCore {
  /** Correlation of the best core; null where none is defined (fewer than 3 nodes, or all pairs alike). */
  correlation: number | null;
  /** The best cores, each the numbers of its nodes, ascending; the first 100 of those that fit equally well. */
  cores: Int32Array[];
  /** How many cores fit equally well (to 10⁻¹⁰); null where the search was not exact. */
  optimalCores: number | null;
  /** True where no core fits better; else the best that a local search found. */
  exact: boolean;
}

/** More nodes with ties than this are not searched through: it would never end. */
const MOST_FOR_EXACT = 60;

/**
 * The core whose ideal pattern (1 for a pair of which one or both are in the core, else 0) has the highest Pearson
 * correlation with the weights, over all unordered pairs, those without a tie included. Borgatti & Everett 2000, doi
 * 10.1016/S0378-8733(99)00019-2. Give ties of weight 1 (`unweighted`) for the binary measure. From −1 to 1. Exact for
 * up to 19 nodes with ties, and for more where bounds allow (see `optimalCores`), else the best of a local search
 * (`searchCore`). Isolates take part, in the periphery. O(nodes² + ties), or at most 2²⁰ · nodes · log nodes where exact.
 */
export function discreteCore(ties: Ties): DiscreteCore {
  const sums = networkSums(ties.nodes, ties.weight);
  if (ties.nodes < 3 || isEven(sums)) return { correlation: null, cores: [], optimalCores: null, exact: true };
  const network = inStructuralOrder(structureOfTies(ties));
  const { order } = network;
  const nodesOf = (inCore: Uint8Array): Int32Array => order.filter((_, place) => inCore[place] === 1).sort();
  const found = searchCore(network, sums);
  const tied = order.reduce((count, _, p) => count + (network.offset[p + 1]! > network.offset[p]! ? 1 : 0), 0);
  const optimal = tied <= MOST_FOR_EXACT ? optimalCores(network, sums, found) : null;
  if (!optimal) return { correlation: found.fit, cores: [nodesOf(found.inCore)], optimalCores: null, exact: false };
  return { correlation: optimal.fit, cores: optimal.cores.map(nodesOf), optimalCores: optimal.count, exact: true };
}

/** Steps of the discrete core, some 10⁸ a second, without the exact search. */
export function discreteCoreCost(nodes: number, ties: number): number {
  return nodes ** 2 + 50 * ties;
}

/** Steps of the exact search at most; 0 where there are too many nodes for it. Four seconds for the most. */
export function exactSearchCost({ a, b }: Ties): number {
  const tied = new Set([...a.subarray(0, LARGEST), ...b.subarray(0, LARGEST)]).size;
  return a.length > LARGEST || tied > MOST_FOR_EXACT ? 0 : 3 * tied * partialCoresBound(tied);
}

/** Most ties among so few nodes. */
const LARGEST = pairsOf(MOST_FOR_EXACT);

/** Correlation of the core that `searchCore` finds, without the exact search; null as with `discreteCore`. */
export function searchedFit(ties: Ties): number | null {
  const sums = networkSums(ties.nodes, ties.weight);
  if (ties.nodes < 3 || isEven(sums)) return null;
  return searchCore(inStructuralOrder(structureOfTies(ties)), sums).fit;
}

/** Correlation of a given core with the weights; null where it is not defined. `inCore`: 1 for a node of the core. */
export function fitOfCore(ties: Ties, inCore: ArrayLike<number>): number | null {
  const sums = networkSums(ties.nodes, ties.weight);
  let [periphery, within] = [0, 0];
  for (let i = 0; i < ties.nodes; i++) if (!inCore[i]) periphery++;
  ties.weight.forEach((w, t) => {
    if (!inCore[ties.a[t]!] && !inCore[ties.b[t]!]) within += w;
  });
  const fit = coreFit(sums, periphery, within);
  return isEven(sums) || fit === -Infinity ? null : fit;
}

export interface ContinuousCore {
  /** Coreness of each node: not negative, of length 1 as a vector; 0 everywhere without ties. */
  coreness: Float64Array;
  /** Correlation over all unordered pairs of the weights with the products c_i c_j; null where it is not defined. */
  correlation: number | null;
  eigenvalue: number | null;
  /** Components that share the largest eigenvalue: with more than 1, the vector is one of many (see `eigenvector`). */
  components: number;
  converged: boolean;
}

/**
 * Coreness as the leading eigenvector of the matrix of weights (diagonal 0): where ties depend on the coreness of both
 * ends, w_ij is near c_i c_j. Borgatti & Everett 2000, section 4; not their correlation-maximising search, nor MINRES,
 * which fit entries off the diagonal only and differ. O(ties) a step of the iteration.
 */
export function continuousCore(ties: Ties): ContinuousCore {
  const { value, eigenvalue, components, converged } = eigenvector(ties);
  const power = (exponent: number): number => value.reduce((sum, c) => sum + c ** exponent, 0);
  const length = Math.sqrt(power(2));
  const coreness = length === 0 ? value : value.map((c) => c / length);
  const sums = networkSums(ties.nodes, ties.weight);
  // Over pairs: Σ c_i c_j = ((Σ c)² − Σ c²)/2 and Σ (c_i c_j)² = ((Σ c²)² − Σ c⁴)/2, with Σ c² = 1.
  const products = length === 0 ? 0 : ((power(1) / length) ** 2 - 1) / 2;
  const squares = length === 0 ? 0 : (1 - power(4) / length ** 4) / 2;
  const pattern = { ...sums, weight: products, squares };
  if (isEven(sums) || isEven(pattern)) return { coreness, correlation: null, eigenvalue, components, converged };
  let together = 0;
  ties.weight.forEach((w, t) => (together += w * coreness[ties.a[t]!]! * coreness[ties.b[t]!]!));
  const spread = (of: typeof sums): number => of.pairs * of.squares - of.weight ** 2;
  const correlation = (sums.pairs * together - sums.weight * products) / Math.sqrt(spread(sums) * spread(pattern));
  return { coreness, correlation, eigenvalue, components, converged };
}

/** The same ties, each of weight 1. */
export function unweighted(ties: Ties): Ties {
  return { ...ties, weight: new Float64Array(ties.a.length).fill(1) };
}
