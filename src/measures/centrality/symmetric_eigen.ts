/**
 * The largest eigenvalue of a small symmetric matrix (rows, all of one length) and its eigenvector of length 1. By
 * Jacobi’s rotations (1846). O(size³) a sweep, a handful of sweeps.
 */
export function largestEigenpair(matrix: readonly (readonly number[])[]): { value: number; vector: number[] } {
  const size = matrix.length;
  const m = matrix.map((row) => [...row]);
  const vectors = m.map((_, i) => m.map((__, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < 30; sweep++) {
    let off = 0;
    for (let p = 0; p < size; p++) {
      for (let q = p + 1; q < size; q++) {
        const between = m[p]![q]!;
        off += between ** 2;
        if (between === 0) continue;
        const theta = (m[q]![q]! - m[p]![p]!) / (2 * between);
        const tan = Math.sign(theta || 1) / (Math.abs(theta) + Math.hypot(theta, 1));
        const cos = 1 / Math.hypot(tan, 1);
        rotate(m, p, q, cos, tan * cos);
        for (const row of vectors) turn(row, p, q, cos, tan * cos);
      }
    }
    if (off === 0) break;
  }
  let best = 0;
  for (let i = 1; i < size; i++) if (m[i]![i]! > m[best]![best]!) best = i;
  return { value: m[best]![best]!, vector: vectors.map((row) => row[best]!) };
}

function rotate(m: number[][], p: number, q: number, cos: number, sin: number): void {
  for (const row of m) turn(row, p, q, cos, sin);
  const [a, b] = [m[p]!, m[q]!];
  for (let k = 0; k < m.length; k++) {
    [a[k], b[k]] = [cos * a[k]! - sin * b[k]!, sin * a[k]! + cos * b[k]!];
  }
}

function turn(row: number[], p: number, q: number, cos: number, sin: number): void {
  [row[p], row[q]] = [cos * row[p]! - sin * row[q]!, sin * row[p]! + cos * row[q]!];
}
