import { median, quantile, smallestAndLargest } from './statistics.js';

/** One way of doing the work. */
export interface Contender {
  name: string;
  /** Before each run, untimed. */
  prepare?(): Promise<unknown>;
  run(): Promise<unknown>;
  /** After each run, untimed. */
  check?(): Promise<unknown>;
}

/** What one contender took, in milliseconds. */
export interface Timing {
  name: string;
  /** One for each round, in the order of rounds. */
  samples: number[];
  median: number;
  quartiles: [number, number];
}

export interface Ratio {
  median: number;
  /** Smallest and largest ratio of the rounds. */
  spread: [number, number];
}

/**
 * Runs contenders in turns, in each round beginning with another one, so that none always runs on what its neighbour
 * left behind.
 * @param warmUp rounds before, which do not count
 * @returns timings in the order of the contenders
 */
export async function race(
  contenders: readonly Contender[],
  { rounds, warmUp }: { rounds: number; warmUp: number },
): Promise<Timing[]> {
  const samples = contenders.map((): number[] => []);
  for (let round = -warmUp; round < rounds; round++) {
    for (let turn = 0; turn < contenders.length; turn++) {
      const which = (turn + round + warmUp) % contenders.length;
      const taken = await timed(contenders[which]!);
      if (round >= 0) samples[which]!.push(taken);
    }
  }
  return contenders.map(({ name }, i) => timing(name, samples[i]!));
}

async function timed(contender: Contender): Promise<number> {
  await contender.prepare?.();
  const start = performance.now();
  await contender.run();
  const taken = performance.now() - start;
  await contender.check?.();
  return taken;
}

/** Sums up samples, in milliseconds, one for each round. */
export function timing(name: string, samples: number[]): Timing {
  return { name, samples, median: median(samples), quartiles: [quantile(samples, 0.25), quantile(samples, 0.75)] };
}

/** How many times as long `a` took as `b`, round by round: what disturbs a round disturbs both. */
export function ratio(a: Pick<Timing, 'samples'>, b: Pick<Timing, 'samples'>): Ratio {
  const ratios = a.samples.map((sample, round) => sample / b.samples[round]!);
  return { median: median(ratios), spread: smallestAndLargest(ratios) };
}
