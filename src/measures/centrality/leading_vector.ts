import { largestEigenpair } from './symmetric_eigen.js';

/** y = A x, for the symmetric matrix in question; writes y. */
export type Multiply = (x: Float64Array, y: Float64Array) => void;

export interface LeadingVector {
  value: number;
  /** Of length 1. */
  vector: Float64Array;
  converged: boolean;
}

const TOLERANCE = 1e-12;
const ITERATIONS = 2000;
/** Products are carried along by linear combination; after so many steps they are made again. */
const RENEW = 20;

/**
 * The largest eigenvalue of a symmetric matrix and its eigenvector: the locally optimal conjugate gradient method
 * (Knyazev 2001, doi 10.1137/S1064827500366124), which like power iteration needs a product with the matrix a step, but
 * about the square root of its steps, and is not held up by an eigenvalue of equal size and other sign (networks that
 * are bipartite or nearly so). Each step takes the best vector in the span of the last one, its residual and the
 * last direction. Ends where |A x − λ x| ≤ 10⁻¹² λ or rounding allows no more; `converged` is false where neither
 * was so after 2,000 steps. `start` is not changed; with positive entries it is never orthogonal to a positive
 * eigenvector.
 */
export function leadingVector(multiply: Multiply, start: Float64Array): LeadingVector {
  const size = start.length;
  const x = scaled(start);
  const ax = new Float64Array(size);
  multiply(x, ax);
  const r = new Float64Array(size);
  const ar = new Float64Array(size);
  let p: Float64Array | undefined;
  const ap = new Float64Array(size);
  let value = dot(x, ax);
  let best = Infinity;
  let since = 0;
  for (let step = 1; step <= ITERATIONS; step++) {
    for (let i = 0; i < size; i++) r[i] = ax[i]! - value * x[i]!;
    const residual = Math.sqrt(dot(r, r));
    if (residual <= TOLERANCE * Math.abs(value)) return { value, vector: x, converged: true };
    since = residual < best / 2 ? 0 : since + 1;
    best = Math.min(best, residual);
    // Down to rounding and no longer falling: this is as near as floating point comes.
    if (since > RENEW && best <= 1e3 * TOLERANCE * Math.abs(value)) return { value, vector: x, converged: true };
    makeOrthonormal(r, [x]);
    multiply(r, ar);
    const basis = [x, r];
    const products = [ax, ar];
    if (p && makeOrthonormal(p, [x, r], ap, [ax, ar])) {
      basis.push(p);
      products.push(ap);
    }
    const pair = largestEigenpair(basis.map((u) => products.map((av) => dot(u, av))));
    const [onX, onR, onP = 0] = pair.vector as [number, number, number?];
    const direction = combined(r, onR, p, onP);
    const product = combined(ar, onR, ap, onP);
    for (let i = 0; i < size; i++) {
      x[i] = onX * x[i]! + direction[i]!;
      ax[i] = onX * ax[i]! + product[i]!;
    }
    p = direction;
    ap.set(product);
    if (step % RENEW === 0) {
      x.set(scaled(x));
      multiply(x, ax);
      multiply(p, ap);
    }
    value = dot(x, ax) / dot(x, x);
  }
  return { value, vector: x, converged: false };
}

function dot(u: Float64Array, v: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < u.length; i++) sum += u[i]! * v[i]!;
  return sum;
}

function scaled(u: Float64Array): Float64Array {
  const length = Math.sqrt(dot(u, u));
  return u.map((value) => value / length);
}

function combined(u: Float64Array, onU: number, v: Float64Array | undefined, onV: number): Float64Array {
  return v ? u.map((value, i) => onU * value + onV * v[i]!) : u.map((value) => onU * value);
}

/**
 * Takes out of a vector what lies along others, and makes its length 1; does to its product what it does to the vector.
 * False where nothing is left of it but rounding.
 */
function makeOrthonormal(
  u: Float64Array,
  others: readonly Float64Array[],
  au?: Float64Array,
  products: readonly Float64Array[] = [],
): boolean {
  const before = Math.sqrt(dot(u, u));
  // Twice is enough.
  for (let pass = 0; pass < 2; pass++) {
    others.forEach((v, k) => {
      const along = dot(u, v);
      for (let i = 0; i < u.length; i++) u[i]! -= along * v[i]!;
      const av = products[k];
      if (au && av) for (let i = 0; i < u.length; i++) au[i]! -= along * av[i]!;
    });
  }
  const length = Math.sqrt(dot(u, u));
  if (!(length > 1e-10 * before)) return false;
  for (let i = 0; i < u.length; i++) u[i]! /= length;
  if (au) for (let i = 0; i < u.length; i++) au[i]! /= length;
  return true;
}
