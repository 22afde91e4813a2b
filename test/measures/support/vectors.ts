import { createHash } from 'node:crypto';

/** What the known answers hold of a full vector. */
export interface KnownVector {
  n: number;
  undefined: number;
  sum: number;
  sum_of_squares: number;
  min: number;
  max: number;
  sha256_6dp: string;
}

/** The same of values by name, to the letter of `definitions.vectors`; NaN is undefined. */
export function vectorOf(names: readonly string[], values: ArrayLike<number>): KnownVector {
  const all = Array.from(values);
  const defined = all.filter((value) => !Number.isNaN(value));
  const written = all.map((value) => (Number.isNaN(value) ? 'null' : value.toFixed(6).replace(/^-(0\.0+)$/, '$1')));
  const lines = names.map((name, i) => Buffer.from(`${name}\t${written[i]}\n`)).sort((a, b) => Buffer.compare(a, b));
  return {
    n: all.length,
    undefined: all.length - defined.length,
    sum: defined.reduce((sum, value) => sum + value, 0),
    sum_of_squares: defined.reduce((sum, value) => sum + value ** 2, 0),
    min: Math.min(...defined),
    max: Math.max(...defined),
    sha256_6dp: createHash('sha256').update(Buffer.concat(lines)).digest('hex'),
  };
}

export function expectVector(actual: KnownVector, { n, undefined: none, sha256_6dp, ...numbers }: KnownVector): void {
  expect(actual).toMatchObject({ n, undefined: none, sha256_6dp });
  for (const key of ['sum', 'sum_of_squares', 'min', 'max'] as const) {
    expect(Math.abs(actual[key] - numbers[key])).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(numbers[key])));
  }
}
