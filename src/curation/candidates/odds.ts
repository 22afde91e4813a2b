/** Nothing is likelier or less likely than so much, so that odds can always change it. */
const LEAST = 1e-4;

/** A likelihood after its odds were multiplied. */
export function withOdds(likelihood: number, factor: number): number {
  const odds = (Math.max(LEAST, likelihood) / Math.max(LEAST, 1 - likelihood)) * factor;
  return odds / (1 + odds);
}
