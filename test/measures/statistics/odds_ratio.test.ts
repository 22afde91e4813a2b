import fc from 'fast-check';
import { execFileSync } from 'node:child_process';
import { oddsRatio, type OddsRatio, type TwoByTwo } from '../../../src/measures/statistics/odds_ratio.js';
import { representationRatio } from '../../../src/measures/statistics/representation_ratio.js';

type Cells = readonly [number, number, number, number];

const table = ([groupPresent, groupAbsent, othersPresent, othersAbsent]: Cells): TwoByTwo => ({
  groupPresent,
  groupAbsent,
  othersPresent,
  othersAbsent,
});

/** Computed with scipy 1.17.1, `scipy.stats.contingency.odds_ratio(kind='conditional')` and its 95 % interval. */
const KNOWN: [Cells, ...number[]][] = [
  [[3, 1, 1, 3], 6.408319658199662, 0.21173559544657966, 626.2435305888141],
  [[8, 2, 1, 5], 15.465819716921013, 1.0088492079476723, 1059.6394950862782],
  [[12, 5, 29, 2], 0.17266964690294423, 0.01453412572704816, 1.2310032902464707],
  [[100, 900, 40, 1960], 5.441074689047441, 3.7007655042515997, 8.131382381087555],
  [[0, 10, 5, 5], 0, 0, 0.8365217939177361],
  [[10, 0, 5, 5], Infinity, 1.1954261171327476, Infinity],
  [[1, 1, 1, 1], 1, 0.006400016357890016, 156.2496006379585],
  [[2, 48, 300, 150], 0.020961482906128696, 0.0024352416743560375, 0.08184930949836339],
];

const R_IS_HERE = (() => {
  try {
    execFileSync('Rscript', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

/** `fisher.test` of R, of all tables in one call. */
function byR(tables: readonly Cells[]): OddsRatio[] {
  const script = `for (t in list(${tables.map((cells) => `c(${cells.join(',')})`).join(',')})) {
    f <- fisher.test(matrix(t, 2, byrow = TRUE)); cat(f$estimate, f$conf.int, "\\n") }`;
  const lines = execFileSync('Rscript', ['-e', script], { encoding: 'utf8' }).trim().split('\n');
  return lines.map((line) => {
    const [estimate, lower, upper] = line
      .trim()
      .split(/\s+/)
      .map((v) => (v === 'Inf' ? Infinity : Number(v)));
    return { estimate: estimate!, lower: lower!, upper: upper! };
  });
}

function expectNear(found: number, expected: number, relative: number): void {
  if (expected === 0 || expected === Infinity) expect(found).toBe(expected);
  else expect(Math.abs(found / expected - 1)).toBeLessThan(relative);
}

describe('odds ratio', () => {
  test.each(KNOWN)('of %j as scipy has it', (cells, ...expected) => {
    const found = oddsRatio(table(cells))!;
    [found.estimate, found.lower, found.upper].forEach((value, at) => expectNear(value, expected[at]!, 1e-8));
  });

  const withR = R_IS_HERE ? test : test.skip;
  withR(`as R has it${R_IS_HERE ? '' : ' (skipped: Rscript is not on this machine)'}`, () => {
    const tables = KNOWN.map(([cells]) => cells);
    byR(tables).forEach((expected, at) => {
      const found = oddsRatio(table(tables[at]!))!;
      // R's solver stops where the odds, or their inverse if they are above 1, change by less than about 1e-4.
      for (const key of ['estimate', 'lower', 'upper'] as const) {
        const [small, other] = [found[key], expected[key]].map((odds) => Math.min(odds, 1 / odds)) as [number, number];
        expect(Math.abs(small - other)).toBeLessThan(2e-4);
        expect(found[key] > 1).toBe(expected[key] > 1);
      }
    });
  });

  test('turns over with the rows or the columns, keeps with both, and lies in its interval', () => {
    const cell = fc.integer({ min: 0, max: 20 });
    fc.assert(
      fc.property(fc.tuple(cell, cell, cell, cell), ([a, b, c, d]) => {
        const found = oddsRatio(table([a, b, c, d]));
        const [rows, columns] = [oddsRatio(table([c, d, a, b])), oddsRatio(table([b, a, d, c]))];
        const emptyMargin = a + b === 0 || c + d === 0 || a + c === 0 || b + d === 0;
        expect(found === null).toBe(emptyMargin);
        if (!found || !rows || !columns) return;
        expect(found.lower).toBeLessThanOrEqual(found.estimate);
        expect(found.estimate).toBeLessThanOrEqual(found.upper);
        for (const turned of [rows, columns]) {
          expectNear(turned.estimate, 1 / found.estimate, 1e-9);
          expectNear(turned.lower, 1 / found.upper, 1e-9);
          expectNear(turned.upper, 1 / found.lower, 1e-9);
        }
        expectNear(oddsRatio(table([d, c, b, a]))!.estimate, found.estimate, 1e-9);
      }),
    );
  });

  test('is quick and finite for large tables, and refuses what is no table', () => {
    const { estimate, lower, upper } = oddsRatio(table([3000, 7000, 12_000, 28_000]))!;
    expectNear(estimate, 1, 1e-6);
    expect([lower, upper].map((bound) => bound.toFixed(2))).toEqual(['0.95', '1.05']);
    expect(() => oddsRatio(table([1.5, 1, 1, 1]))).toThrow('groupPresent is 1.5');
    expect(() => oddsRatio(table([1, 1, 1, -1]))).toThrow('othersAbsent is -1');
    expect(() => oddsRatio(table([1, 1, 1, 1]), 95)).toThrow('confidence is 95');
  });
});

describe('representation ratio', () => {
  test('is the share among participants over the share in the benchmark', () => {
    expect(representationRatio({ group: 6, all: 16 }, { group: 10, all: 80 })).toBe(3);
    expect(representationRatio({ group: 0, all: 16 }, { group: 10, all: 80 })).toBe(0);
  });

  test('is not defined without participants, benchmark, or anybody of the group in it', () => {
    expect(representationRatio({ group: 0, all: 0 }, { group: 1, all: 2 })).toBeNull();
    expect(representationRatio({ group: 1, all: 2 }, { group: 0, all: 0 })).toBeNull();
    expect(representationRatio({ group: 1, all: 2 }, { group: 0, all: 9 })).toBeNull();
  });
});
