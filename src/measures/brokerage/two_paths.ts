import { listOf } from '../network/incidence.js';
import { adjacencyOf, type Adjacency, type Ties } from '../network/ties.js';

/** The open two-paths of one broker. */
export interface TwoPathsOf {
  count: number;
  /** Ends a < c of two-path `place`, from 0: in order of a, then c. */
  at: (place: number) => [a: number, c: number];
}

/**
 * The open two-paths a–b–c of a network, broker by broker: a and c are tied to b, and not to each other. What is counted
 * is kept for each end a, so that a page costs the neighbours of the broker and not their pairs.
 */
export class TwoPaths {
  readonly #ties: Pick<Ties, 'nodes' | 'a' | 'b'>;
  #adjacency: Adjacency | undefined;

  constructor(ties: Pick<Ties, 'nodes' | 'a' | 'b'>) {
    this.#ties = ties;
  }

  /** Steps: the ties of the broker’s neighbours; of each two-path asked for, those of its first end. */
  of(broker: number): TwoPathsOf {
    const adjacency = (this.#adjacency ??= adjacencyOf(this.#ties));
    const neighbours = listOf(adjacency, broker);
    const later = new Set<number>(neighbours);
    const before = new Float64Array(neighbours.length + 1); // two-paths that start at earlier neighbours
    neighbours.forEach((a, i) => {
      later.delete(a);
      const closed = listOf(adjacency, a).reduce((count, c) => count + Number(later.has(c)), 0);
      before[i + 1] = before[i]! + later.size - closed;
    });
    return {
      count: before[neighbours.length]!,
      at: (place) => {
        const i = before.findIndex((count) => count > place) - 1;
        const a = neighbours[i]!;
        const tied = new Set(listOf(adjacency, a));
        const open = neighbours.subarray(i + 1).filter((c) => !tied.has(c));
        return [a, open[place - before[i]!]!];
      },
    };
  }
}
