import type { Random } from './random.js';
import type { Shape } from './sizes.js';

const MEDIAN_EVENT = 6;

/** Of the busiest organisations: with these the first of 50,000 takes part in one of 25 events. */
const [EXPONENT, FLATTENING] = [0.75, 4];

/**
 * Numbers of participants of all events, in no order: a log-logistic distribution (many small meetings, a tail that
 * falls like a power) with a median of six, whose steepness makes the sum exactly what it should be.
 */
export function eventSizes({ events, participations, largestEvent }: Shape, random: Random): Uint32Array {
  const sizesFor = (steepness: number): Uint32Array =>
    Uint32Array.from({ length: events }, (_, i) => {
      const u = (i + 0.5) / events;
      return Math.min(largestEvent, Math.max(1, Math.round(MEDIAN_EVENT * (u / (1 - u)) ** (1 / steepness))));
    });
  let [low, high] = [1.05, 10];
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2;
    if (sum(sizesFor(middle)) > participations) low = middle;
    else high = middle;
  }
  const sizes = sizesFor(high);
  // What rounding left over goes to events above the median, one each, but not to the largest.
  let missing = participations - sum(sizes);
  for (let i = events - Math.ceil(events / 4); missing > 0; i--, missing--) sizes[i]!++;
  return random.shuffle(sizes);
}

const sum = (values: Uint32Array): number => values.reduce((total, value) => total + value, 0);

/** Draws indices from 0: the first are the busiest, as a power law with a flattened head (Zipf and Mandelbrot) has it. */
export class BusiestFirst {
  readonly #cumulated: Float64Array;

  constructor(
    count: number,
    private readonly random: Random,
  ) {
    let total = 0;
    this.#cumulated = Float64Array.from({ length: count }, (_, i) => (total += (i + 1 + FLATTENING) ** -EXPONENT));
  }

  draw(): number {
    const wanted = this.random.share() * this.#cumulated.at(-1)!;
    let [low, high] = [0, this.#cumulated.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#cumulated[middle]! > wanted) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
