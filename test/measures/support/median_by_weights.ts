/**
 * The median of times by redistribution to the right (Efron 1967), which is Kaplan and Meier’s: whoever is censored
 * leaves its weight, in equal parts, to those still under observation. Infinite where more than half is left.
 */
export function medianByWeights(cases: readonly (readonly [time: number, happened: boolean])[]): number {
  const order = [...cases].sort(([a, endedA], [b, endedB]) => a - b || Number(endedB) - Number(endedA));
  let ended = 0;
  let weight = 1 / order.length;
  for (const [i, [time, happened]] of order.entries()) {
    if (happened) ended += weight;
    else weight += weight / (order.length - i - 1);
    if (ended >= 0.5 - 1e-9) return time;
  }
  return Infinity;
}
