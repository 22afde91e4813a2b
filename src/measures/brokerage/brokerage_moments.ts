import { pairsOf } from '../network/groups.js';
import { byRole, type ByRole } from './brokerage_roles.js';

/** Mean and standard deviation of what one broker counts in one role. */
export interface Moments {
  mean: number;
  sd: number;
}

/** Pairs {a, c} that could stand on both sides of one broker in one role, and pairs of such pairs with one end shared. */
interface Ends {
  pairs: number;
  sharing: number;
}

/**
 * What a broker of each group counts in each role if ties fell at random: list element g is for group g.
 *
 * Null model of Gould & Fernandez 1989 (Sociological Methodology 19:89–126), here without direction: nodes and sizes of
 * groups are given, each pair of nodes is tied with probability d = ties / (n(n − 1)/2), independently. For a role with
 * P possible pairs of ends {a, c}, each counts with probability q = d²(1 − d), so the mean is Pq. Two pairs that share
 * an end share the tie of that end to the broker: both count with probability d³(1 − d)², so their covariance is
 * d³(1 − d)² − q² = d³(1 − d)³; other pairs are independent. With S pairs of pairs that share an end the variance is
 * Pq(1 − q) + 2S d³(1 − d)³. O(groups).
 */
export function brokerageMoments(sizes: Float64Array, density: number): ByRole<Moments>[] {
  const power = (k: number): number => sizes.reduce((sum, size) => sum + size ** k, 0);
  const [nodes, squares, cubes] = [power(1), power(2), power(3)];
  const q = density ** 2 * (1 - density);
  const covariance = (density * (1 - density)) ** 3;
  return Array.from(sizes, (size) => {
    const ends = endsByRole(size, nodes, squares - size ** 2, cubes - size ** 3);
    return byRole((role) => {
      const { pairs, sharing } = ends[role];
      return { mean: pairs * q, sd: Math.sqrt(pairs * q * (1 - q) + 2 * sharing * covariance) };
    });
  });
}

/** For a broker of a group of `size` among `nodes`; `squares`, `cubes`: Σ n_h², Σ n_h³ over the other groups h. */
function endsByRole(size: number, nodes: number, squares: number, cubes: number): ByRole<Ends> {
  const own = size - 1;
  const others = nodes - size;
  return {
    coordinator: { pairs: pairsOf(own), sharing: own * pairsOf(own - 1) },
    // Σ_h n_h(n_h − 1)/2, and Σ_h n_h · (n_h − 1)(n_h − 2)/2: both ends in one of the other groups.
    itinerant: { pairs: (squares - others) / 2, sharing: (cubes - 3 * squares + 2 * others) / 2 },
    gatekeeperRepresentative: { pairs: own * others, sharing: own * pairsOf(others) + others * pairsOf(own) },
    // Σ_h n_h · (m − n_h)(m − n_h − 1)/2 with m = others: the ends in two different ones of the other groups.
    liaison: {
      pairs: (others ** 2 - squares) / 2,
      sharing: (others ** 3 - 2 * others * squares + cubes - others ** 2 + squares) / 2,
    },
    total: { pairs: pairsOf(nodes - 1), sharing: (nodes - 1) * pairsOf(nodes - 2) },
  };
}
