import fc from 'fast-check';
import { bothSidesKind, BothSidesKind, type Side } from '../../../src/measures/congruence/both_sides.js';

/** As in `+1a -2b`: for on day 1 by speaker a, against on day 2 by b. Without a day `+?`; without a letter it spoke itself. */
const sides = (text: string): Side[] =>
  text.split(' ').map((word) => {
    const [, sign, day, speaker] = /^([+-])(\?|\d)([a-z]?)$/.exec(word)!;
    return {
      polarity: sign === '+' ? 1 : -1,
      order: day === '?' ? undefined : Number(day),
      speaker: speaker ? speaker.charCodeAt(0) : undefined,
    };
  });

test.each([
  ['+1 -2', 'SWITCHED'],
  ['-1 -2 +3 +4', 'SWITCHED'],
  ['-1a +2a', 'SWITCHED'],
  ['+1 -2a', 'SWITCHED'],
  ['+1a -2', 'SWITCHED'],
  ['+1a +2b -3a', 'SWITCHED'],
  ['+1 -2 +3', 'ALTERNATED'],
  ['+3 -2 +1', 'ALTERNATED'],
  ['+1 -2 +3 -?', 'ALTERNATED'],
  ['+1 -1', 'DIVIDED'],
  ['+1 -2 +2', 'DIVIDED'],
  ['+1 -1 -?', 'DIVIDED'],
  ['+1a -2b', 'DIVIDED'],
  ['+1a -2b +3a -4c', 'DIVIDED'],
  ['+?a -?b', 'DIVIDED'],
  ['+? -?', 'UNDATED'],
  ['+1 -?', 'UNDATED'],
  ['+1 -2 +?', 'UNDATED'],
  ['+?a -?', 'UNDATED'],
])('%s: %s', (text, kind) => {
  expect(bothSidesKind(sides(text))).toBe(kind);
});

const anySides = fc
  .array(
    fc.record({
      polarity: fc.constantFrom(1, -1),
      order: fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined }),
      speaker: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
    }),
    { minLength: 2 },
  )
  .filter((of) => new Set(of.map(({ polarity }) => polarity)).size === 2);

test('neither the order of the list matters, nor which polarity is called for; backwards in time it is the same kind', () => {
  fc.assert(
    fc.property(anySides, (of) => {
      const kind = bothSidesKind(of);
      expect(BothSidesKind.values).toContain(kind);
      const again = (change: (side: Side) => Side): BothSidesKind =>
        bothSidesKind([...of].reverse().map((side) => change(side)));
      expect(again((side) => side)).toBe(kind);
      expect(again((side) => ({ ...side, polarity: side.polarity === 1 ? -1 : 1 }))).toBe(kind);
      expect(again(({ order, ...side }) => ({ ...side, order: order === undefined ? order : -order }))).toBe(kind);
    }),
  );
});
