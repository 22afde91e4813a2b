import { converter, differenceEuclidean, wcagContrast, type Lrgb } from 'culori';
import { GROUND, GROUP_LOOKS, INK, LINE, QUIET, SECTOR_LOOKS } from '../../src/drawing/tokens.js';
import { Sector } from '../../src/model/vocabulary/index.js';

type Row = readonly [number, number, number];

/**
 * How a colour is seen without one kind of cones: matrices for linear RGB.
 * Machado, Oliveira & Fernandes 2009, IEEE TVCG 15(6):1291–1298, doi 10.1109/TVCG.2009.113.
 */
const SIGHTS: Record<string, readonly [Row, Row, Row]> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const linear = converter('lrgb');
const distance = differenceEuclidean('oklab');
const looks = Object.values(SECTOR_LOOKS);

function seen(colour: string, matrix: readonly [Row, Row, Row]): Lrgb {
  const { r, g, b } = linear(colour)!;
  const [red, green, blue] = matrix.map((row) => Math.min(1, Math.max(0, row[0] * r + row[1] * g + row[2] * b)));
  return { mode: 'lrgb', r: red!, g: green!, b: blue! };
}

describe.each(['light', 'dark'] as const)('colours in the %s', (theme) => {
  const hues = [...new Set(looks.map((look) => look[theme]))];
  const pairs = hues.flatMap((a, i) => hues.slice(i + 1).map((b) => [a, b] as const));

  it('stand out from the ground', () => {
    const groups = GROUP_LOOKS.map((look) => look[theme]);
    for (const hue of [...hues, ...groups, LINE[theme]])
      expect(wcagContrast(hue, GROUND[theme])).toBeGreaterThanOrEqual(3);
    for (const ink of [INK, QUIET]) expect(wcagContrast(ink[theme], GROUND[theme])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(Object.entries(SIGHTS))('can be told apart by %s sight', (_, matrix) => {
    for (const [a, b] of pairs) {
      expect({ pair: [a, b], apart: distance(seen(a, matrix), seen(b, matrix)) >= 0.08 }).toEqual({
        pair: [a, b],
        apart: true,
      });
    }
  });
});

test('every sector has a look of its own, and a code of its own', () => {
  expect(Object.keys(SECTOR_LOOKS)).toEqual(Sector.values);
  expect(new Set(looks.map(({ shape, light }) => shape + light)).size).toBe(looks.length);
  expect(new Set(looks.map(({ code }) => code)).size).toBe(looks.length);
});

test('every group has a hue and a letter of its own', () => {
  for (const of of ['light', 'dark', 'code'] as const) {
    expect(new Set(GROUP_LOOKS.map((look) => look[of])).size).toBe(GROUP_LOOKS.length);
  }
});
