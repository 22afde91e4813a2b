/**
 * Shannon entropy H = −Σ p_v ln p_v of counts, p_v the share of v in their sum: 0 where all are in one, ln(k) where k
 * share them equally; in nats. Shannon 1948, Bell System Technical Journal 27:379–423. Null where there is nothing to
 * share. O(counts · log counts): they are added in order of size, so that the order given changes no bit.
 *
 * @throws RangeError where a count is negative or no number
 */
export function entropy(counts: ArrayLike<number>): number | null {
  const sorted = Float64Array.from(counts).sort();
  const wrong = sorted.find((count) => !(count >= 0 && count < Infinity));
  if (wrong !== undefined) throw new RangeError(`A count is ${wrong}: it must be a number from 0.`);
  const all = sorted.reduce((sum, count) => sum + count, 0);
  if (all === 0) return null;
  return sorted.reduce((sum, count) => (count > 0 ? sum + (count / all) * Math.log(all / count) : sum), 0);
}
