import fc from 'fast-check';
import { Asking } from '../../../src/curation/candidates/asking.js';
import type { Candidate } from '../../../src/curation/candidates/candidate.js';

const candidate = (a: string, b: string, score: number): Candidate => ({
  a,
  b,
  score,
  proposal: 'SAME',
  reasons: [],
  differing: [[], []],
});

test('nothing is asked that follows from what was said', () => {
  const asking = new Asking([
    candidate('a', 'b', 0.9),
    candidate('b', 'c', 0.8),
    candidate('a', 'c', 0.7),
    candidate('c', 'd', 0.3),
    candidate('a', 'd', 0.2),
  ]);
  asking.answer({ a: 'a', b: 'b' }, 'SAME');
  asking.answer({ a: 'b', b: 'c' }, 'SAME');
  expect(asking.next()).toMatchObject({ a: 'c', b: 'd' });
  asking.answer({ a: 'c', b: 'd' }, 'DIFFERENT');
  expect(asking.next()).toBeUndefined();
});

test('who is unsure of a pair is not asked again about it, and about others still', () => {
  const asking = new Asking([candidate('a', 'b', 0.9), candidate('a', 'c', 0.2)]);
  asking.answer({ a: 'a', b: 'b' }, 'UNSURE');
  expect(asking.next()).toMatchObject({ a: 'a', b: 'c' });
});

test('whoever knows all is asked each thing once, and ends with all that belongs together', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(4), { minLength: 2, maxLength: 12 }), fc.gen(), (bodies, draw) => {
      const pairs = bodies.flatMap((_, i) => bodies.slice(i + 1).map((__, j) => [i, i + 1 + j] as const));
      const id = (i: number): string => `organisation:${String(i).padStart(2, '0')}`;
      const asking = new Asking(
        pairs.map(([i, j]) => candidate(id(i), id(j), draw(fc.double, { min: 0.05, max: 1, noNaN: true }))),
      );
      let same = 0;
      let asked = 0;
      for (let next = asking.next(); next; next = asking.next()) {
        const isSame = bodies[Number(next.a.slice(-2))] === bodies[Number(next.b.slice(-2))];
        if (isSame) same++;
        asked++;
        asking.answer(next, isSame ? 'SAME' : 'DIFFERENT');
      }
      const count = new Set(bodies).size;
      expect(same).toBe(bodies.length - count);
      // Each two bodies are told apart once at least, and nothing is asked twice.
      expect(asked).toBeGreaterThanOrEqual(same + (count * (count - 1)) / 2);
      expect(asked).toBeLessThanOrEqual(pairs.length);
    }),
  );
});
