/** Pairs of nodes, a < b, with the distance of each. */
export interface DistantPairs {
  a: Int32Array;
  b: Int32Array;
  distance: Float64Array;
}

/**
 * Keeps the `most` nearest of all pairs that it is offered: by distance, then a, then b. Distances that agree to twelve
 * decimals are equal, so that rounding does not decide an order. A heap with the farthest pair on top: O(log most) for
 * each offer that is taken, O(1) for others; memory O(most).
 */
export class NearestPairs {
  private readonly heap: { a: number; b: number; distance: number; key: number }[] = [];

  constructor(private readonly most: number) {}

  /** Whether the pair is among the nearest of those offered so far. */
  offer(a: number, b: number, distance: number): boolean {
    const { heap } = this;
    const key = Math.round(distance * 1e12);
    if (heap.length < this.most) {
      heap.push({ a, b, distance, key });
      this.rise(heap.length - 1);
      return true;
    }
    // Nearly all offers end here: no object is made for them.
    const farthest = heap[0];
    if (farthest === undefined || key > farthest.key) return false;
    const pair = { a, b, distance, key };
    if (!isNearer(pair, farthest)) return false;
    heap[0] = pair;
    this.sink();
    return true;
  }

  /** The pairs kept, nearest first. */
  inOrder(): DistantPairs {
    const pairs = [...this.heap].sort((x, y) => (isNearer(x, y) ? -1 : 1));
    return {
      a: Int32Array.from(pairs, ({ a }) => a),
      b: Int32Array.from(pairs, ({ b }) => b),
      distance: Float64Array.from(pairs, ({ distance }) => distance),
    };
  }

  private rise(from: number): void {
    const { heap } = this;
    for (let at = from; at > 0;) {
      const above = (at - 1) >> 1;
      if (!isNearer(heap[above]!, heap[at]!)) return;
      [heap[above], heap[at]] = [heap[at]!, heap[above]!];
      at = above;
    }
  }

  private sink(): void {
    const { heap } = this;
    for (let at = 0; ;) {
      let below = 2 * at + 1;
      if (below >= heap.length) return;
      if (below + 1 < heap.length && isNearer(heap[below]!, heap[below + 1]!)) below++;
      if (!isNearer(heap[at]!, heap[below]!)) return;
      [heap[at], heap[below]] = [heap[below]!, heap[at]!];
      at = below;
    }
  }
}

interface Ranked {
  a: number;
  b: number;
  key: number;
}

function isNearer(x: Ranked, y: Ranked): boolean {
  return (x.key - y.key || x.a - y.a || x.b - y.b) < 0;
}
