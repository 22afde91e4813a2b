import { memoryOf } from '../../src/analysis/size.js';

describe('the memory of a result', () => {
  test.each([
    ['typed arrays', () => new Float64Array(100_000), 800_000],
    ['texts', () => 'x'.repeat(100_000), 100_000],
    ['lists of numbers', () => Array.from({ length: 100_000 }, (_, i) => i), 800_000],
    ['objects', () => Array.from({ length: 10_000 }, (_, i) => ({ a: i, b: i, c: i })), 400_000],
    ['maps', () => new Map(Array.from({ length: 10_000 }, (_, i) => [i, i])), 300_000],
    ['sets', () => new Set(Array.from({ length: 10_000 }, (_, i) => i)), 200_000],
    ['what stands deep', () => ({ a: [{ b: new Map([['c', new Uint8Array(100_000)]]) }] }), 100_000],
  ])('counts %s', (_, make, least) => {
    expect(memoryOf(make())).toBeGreaterThanOrEqual(least);
    expect(memoryOf(make())).toBeLessThan(4 * least);
  });
});
