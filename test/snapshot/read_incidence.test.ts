import { PAIR_BASE, pairsOf } from '../../src/snapshot/load/read_incidence.js';
import { SnapshotTooLarge } from '../../src/snapshot/load/too_large.js';

const pairOf = (fact: number, end: number): number => fact * PAIR_BASE + end;

test('a pair of numbers comes apart as it was put together, up to the largest', () => {
  const [fact, end] = [2 ** 27 - 1, PAIR_BASE - 1];
  const { facts, ends } = pairsOf([{ pairs: [pairOf(fact, end)] }, { pairs: [pairOf(0, 1), pairOf(1, 0)] }]);
  expect([...facts]).toEqual([fact, 0, 1]);
  expect([...ends]).toEqual([end, 1, 0]);
});

test('numbers that a pair cannot hold are refused, not rounded', () => {
  expect(() => pairsOf([{ pairs: [pairOf(2 ** 27, 0)] }])).toThrow(SnapshotTooLarge);
});
