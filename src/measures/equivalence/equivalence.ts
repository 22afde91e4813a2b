import { enumeration, type ValueOf } from '../../model/vocabulary/enumeration.js';
import { listOf, type Incidence } from '../network/incidence.js';
import { adjacencyOf, type Ties } from '../network/ties.js';
import { NearestPairs, type DistantPairs } from './nearest_pairs.js';
import { offerProfileDistances, profileDistancesCost } from './profile_distance.js';
import { offerRowDistances, rowDistancesCost } from './row_distance.js';

export const EquivalenceDistance = enumeration('EquivalenceDistance', 'How far apart two agents’ positions are.', {
  JACCARD: '1 − p_ij / (n_i + n_j − p_ij): the share of their events that only one of them attended.',
  EUCLIDEAN: '√(n_i + n_j − 2 p_ij): the root of the number of events that only one of them attended.',
  CORRELATION: '1 − r, r the correlation over all events of who attended: 0 the same events, 2 just the others.',
  PROFILE_EUCLIDEAN: 'Euclidean distance between their ties to third agents: the rows of p without both.',
  PROFILE_COSINE: '1 − cosine between their ties to third agents: 0 in proportion, 1 no common contact.',
});
export type EquivalenceDistance = ValueOf<typeof EquivalenceDistance>;

export interface EquivalenceOptions {
  distance: EquivalenceDistance;
  /** Only pairs with p_ij = 0. With JACCARD that is refused: their distance is 1 by definition. */
  notSeenTogether: boolean;
  /** Pairs to keep, the nearest. */
  nearest: number;
}

/** The nearest pairs, nearest first; of equal distances (to twelve decimals) the lower numbers first. */
export interface Equivalence extends DistantPairs {
  /** p_ij of each pair. */
  shared: Int32Array;
  /** Pairs that the nearest were chosen from: those with a distance. With JACCARD only pairs with p_ij ≥ 1. */
  pairs: number;
}

/**
 * Structural equivalence: pairs of agents that hold nearly the same position, by rows of the incidence or by rows of
 * the projection. Lorrain & White 1971, Journal of Mathematical Sociology 1:49–80; Burt 1976, Social Forces 55:93–122.
 *
 * `ties` is the projection of `incidence` by COUNT with nothing left out. Agents that attended nothing have no place.
 * Not defined, and left out: CORRELATION where an agent attended every event; PROFILE_COSINE where one has no tie to a
 * third agent. In PROFILE_EUCLIDEAN two such agents are at distance 0: they hold the same, empty position.
 * The answer is exact and takes memory for agents, ties and `nearest` only. Time: see `equivalenceCost`.
 *
 * @throws RangeError for JACCARD with `notSeenTogether`
 */
export function equivalence(incidence: Incidence, ties: Ties, options: EquivalenceOptions): Equivalence {
  const { distance, notSeenTogether } = options;
  if (distance === 'JACCARD' && notSeenTogether) {
    throw new RangeError(
      'By definition the JACCARD distance of agents who share no event is 1. ' +
        'To compare agents who were not seen together, use PROFILE_COSINE or PROFILE_EUCLIDEAN.',
    );
  }
  const found = new NearestPairs(options.nearest);
  const pairs =
    distance === 'PROFILE_EUCLIDEAN' || distance === 'PROFILE_COSINE'
      ? offerProfileDistances(incidence, ties, distance, notSeenTogether, found)
      : offerRowDistances(incidence, ties, distance, notSeenTogether, found);
  const nearest = found.inOrder();
  return { ...nearest, shared: sharedBy(nearest, ties), pairs };
}

/** Steps that `equivalence` takes, some 10⁸ a second. With PROFILE distances they grow with the square of the agents. */
export function equivalenceCost(incidence: Incidence, ties: Ties, distance: EquivalenceDistance): number {
  return distance === 'PROFILE_EUCLIDEAN' || distance === 'PROFILE_COSINE'
    ? profileDistancesCost(ties)
    : rowDistancesCost(incidence, ties);
}

function sharedBy({ a, b }: DistantPairs, ties: Ties): Int32Array {
  const { tie, ...neighbours } = adjacencyOf(ties);
  return Int32Array.from(a, (i, at) => {
    const place = listOf(neighbours, i).indexOf(b[at]!);
    return place < 0 ? 0 : ties.shared[tie[neighbours.offset[i]! + place]!]!;
  });
}
