import { monitorEventLoopDelay } from 'node:perf_hooks';

/** Longest time, in milliseconds, for which some work kept everything else waiting. */
export async function blocked(work: () => Promise<unknown>): Promise<number> {
  const histogram = monitorEventLoopDelay({ resolution: 5 });
  histogram.enable();
  await work();
  // (What blocked last is noted by the next tick of the clock.)
  await new Promise((done) => setTimeout(done, 20));
  histogram.disable();
  return histogram.max / 1e6;
}
