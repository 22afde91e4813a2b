import fc from 'fast-check';
import { incidenceOf, listOf, type Incidence } from '../../../src/measures/network/incidence.js';
import { projectPairs, type PairsAtEvents } from '../../../src/measures/projection/pair_projection.js';
import { project } from '../../../src/measures/projection/projection.js';
import { TieWeight } from '../../../src/measures/projection/tie_weight.js';

type Row = [a: number, b: number, event: number];

const [AGENTS, EVENTS] = [6, 5];
const incidences: fc.Arbitrary<Incidence> = fc
  .array(fc.tuple(fc.nat(AGENTS - 1), fc.nat(EVENTS - 1)), { maxLength: 25 })
  .map((pairs) => incidenceOf(AGENTS, EVENTS, pairs));

const allPairs = ({ byEvent, events }: Incidence): Row[] =>
  Array.from({ length: events }, (_, event) => {
    const present = [...listOf(byEvent, event)];
    return present.flatMap((a, at) => present.slice(at + 1).map((b): Row => [a, b, event]));
  }).flat();

const columns = (rows: readonly Row[]): PairsAtEvents => ({
  a: Int32Array.from(rows, ([a]) => a),
  b: Int32Array.from(rows, ([, b]) => b),
  event: Int32Array.from(rows, ([, , event]) => event),
});

test('where an event ties all its participants it is the projection, whatever the order of the pairs', () => {
  fc.assert(
    fc.property(incidences, fc.constantFrom(...TieWeight.values), fc.infiniteStream(fc.nat()), (of, weight, keys) => {
      const shuffled = allPairs(of)
        .map((row) => [keys.next().value as number, row] as const)
        .sort(([x], [y]) => x - y)
        .map(([, row]) => row);
      expect(projectPairs(of, columns(shuffled), weight)).toEqual(project(of, weight));
    }),
  );
});

test('an event that does not tie a pair adds nothing to it, and is counted in n and d all the same', () => {
  // Invented: 0, 1 and 2 are at both events; the second ties 0 and 1 only.
  const of = incidenceOf(
    3,
    2,
    [0, 1, 2].flatMap((agent) => [[agent, 0] as const, [agent, 1] as const]),
  );
  const pairs = columns([
    [0, 1, 1],
    [0, 1, 0],
    [1, 2, 0],
  ]);
  expect(projectPairs(of, pairs, 'COUNT')).toMatchObject({
    a: Int32Array.of(0, 1),
    b: Int32Array.of(1, 2),
    shared: Int32Array.of(2, 1),
    weight: Float64Array.of(2, 1),
  });
  expect([...projectPairs(of, pairs, 'NEWMAN').weight]).toEqual([1, 0.5]);
  expect([...projectPairs(of, pairs, 'JACCARD').weight]).toEqual([1, 1 / 3]);
  expect(projectPairs(of, columns([]), 'COUNT').a).toHaveLength(0);
});
