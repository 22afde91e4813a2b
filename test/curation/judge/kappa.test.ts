import { agreement } from '../../../src/curation/judge/kappa.js';

/** Verdicts of two curators from a table of counts: rows are the first, columns the second. */
function curators(
  table: readonly (readonly number[])[],
  verdicts: readonly string[],
): [Map<string, string>, Map<string, string>] {
  const [one, other] = [new Map<string, string>(), new Map<string, string>()];
  table.forEach((row, i) =>
    row.forEach((count, j) => {
      for (let n = 0; n < count; n++) {
        const pair = `${i}-${j}-${n}`;
        one.set(pair, verdicts[i]!);
        other.set(pair, verdicts[j]!);
      }
    }),
  );
  return [one, other];
}

// Cohen (1960), table 1: 200 cases of three kinds, kappa .492; and two by two with .4.
test.each([
  {
    table: [
      [88, 10, 2],
      [14, 40, 6],
      [18, 10, 12],
    ],
    kappa: 0.4915254237288136,
  },
  {
    table: [
      [20, 5],
      [10, 15],
    ],
    kappa: 0.4,
  },
  {
    table: [
      [3, 0],
      [0, 4],
    ],
    kappa: 1,
  },
  {
    table: [
      [0, 3],
      [3, 0],
    ],
    kappa: -1,
  },
  { table: [[5]], kappa: null },
  { table: [], kappa: null },
])('agreement beyond chance is $kappa', ({ table, kappa }) => {
  const [one, other] = curators(table, ['SAME', 'DIFFERENT', 'UNSURE']);
  const found = agreement(one, other);
  if (kappa === null) expect(found.kappa).toBeNull();
  else expect(found.kappa).toBeCloseTo(kappa, 6);
  expect(agreement(other, one).kappa).toEqual(found.kappa);
});

test('only pairs that both judged count, and those on which they differ are told', () => {
  const one = new Map([
    ['x', 'SAME'],
    ['y', 'SAME'],
    ['z', 'DIFFERENT'],
  ]);
  const other = new Map([
    ['x', 'SAME'],
    ['y', 'UNSURE'],
    ['w', 'DIFFERENT'],
  ]);
  expect(agreement(one, other)).toMatchObject({
    pairs: 2,
    alike: 1,
    differing: [{ pair: 'y', verdicts: ['SAME', 'UNSURE'] }],
  });
});
