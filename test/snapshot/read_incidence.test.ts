import type { Reader } from '../../src/database/database.js';
import { PAIR_BASE, readIncidence } from '../../src/snapshot/read_incidence.js';
import { SnapshotTooLarge } from '../../src/snapshot/too_large.js';

/** A database that gives one pair of each kind: no real one holds a hundred million nodes here. */
const holding = (pair: number): Reader => ({ read: () => Promise.resolve([{ pairs: [pair] }] as never[]) });

const pairOf = (fact: number, end: number): number => fact * PAIR_BASE + end;

test('a pair of numbers comes apart as it was put together, up to the largest', async () => {
  const [fact, end] = [2 ** 27 - 1, PAIR_BASE - 1];
  const { events, agents } = await readIncidence(holding(pairOf(fact, end)));
  expect([...events.facts, ...events.ends]).toEqual([fact, end]);
  expect([...agents.facts, ...agents.ends]).toEqual([fact, end]);
});

test('numbers that a pair cannot hold are refused, not rounded', async () => {
  await expect(readIncidence(holding(pairOf(2 ** 27, 0)))).rejects.toThrow(SnapshotTooLarge);
});
