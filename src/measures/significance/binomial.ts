/**
 * ln P(X = k), X ~ Binomial(n, p), by Loader’s saddle-point expansion (2000, “Fast and accurate computation of binomial
 * probabilities”), which R uses: accurate to a few units of the last digit, where differences of log-gammas, as in
 * @stdlib’s distributions, keep eight digits at n = 50,000. n and k are whole numbers; `q` is 1 − p, given apart so that
 * it need not be rounded. −Infinity where the probability is 0. O(1).
 */
export function logBinomial(k: number, n: number, p: number, q: number): number {
  if (k < 0 || k > n) return -Infinity;
  if (p === 0) return k === 0 ? 0 : -Infinity;
  if (q === 0) return k === n ? 0 : -Infinity;
  if (k === 0) return n * (p < 0.5 ? Math.log1p(-p) : Math.log(q));
  if (k === n) return n * (q < 0.5 ? Math.log1p(-q) : Math.log(p));
  const exponent =
    stirlingError(n) - stirlingError(k) - stirlingError(n - k) - deviance(k, n * p) - deviance(n - k, n * q);
  return exponent + 0.5 * Math.log(n / (2 * Math.PI * k * (n - k)));
}

/** ln n! − ln(√(2πn) (n/e)ⁿ) for whole n ≥ 1. */
function stirlingError(n: number): number {
  if (n < SMALL.length) return SMALL[n]!;
  const s = 1 / (n * n);
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - s / 1188) * s) * s) * s) / n;
}

const SMALL = Float64Array.from({ length: 16 }, (_, n) => {
  let factorial = 1;
  for (let i = 2; i <= n; i++) factorial *= i;
  return n === 0 ? 0 : Math.log(factorial) - (0.5 * Math.log(2 * Math.PI * n) + n * Math.log(n) - n);
});

/** x ln(x/m) + m − x, without cancellation where x is near m. */
function deviance(x: number, m: number): number {
  if (Math.abs(x - m) >= 0.1 * (x + m)) return x * Math.log(x / m) + m - x;
  const v = (x - m) / (x + m);
  let sum = (x - m) * v;
  let term = 2 * x * v;
  for (let j = 1; ; j++) {
    term *= v * v;
    const next = sum + term / (2 * j + 1);
    if (!(Math.abs(next - sum) > 0)) return next;
    sum = next;
  }
}
