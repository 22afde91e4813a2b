import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../support/files.js';
import { Schedule } from './schedule.js';

/** Files of tests by name: which dataset they ask for, and how long they took. */
function tests(files: Record<string, [dataset: string, duration: number]>): { path: string; duration: number }[] {
  const folder = temporaryFolder();
  return Object.entries(files).map(([name, [dataset, duration]]) => {
    writeFileSync(join(folder, name), dataset && `beforeAll(() => withDataset(${dataset}));`);
    return { path: join(folder, name), duration };
  });
}

test('files of one dataset come one after another, and what takes longest comes first', () => {
  const schedule = new Schedule(
    tests({ a: ["'davis'", 5], b: ['', 7], c: ["'davis'", 4], d: ["'riverside'", 3], e: ["'davis', 'riverside'", 2] }),
  );
  const taken = Array.from({ length: 6 }, () => schedule.next(1)?.path.slice(-1));
  expect(taken).toEqual(['a', 'c', 'b', 'd', 'e', undefined]);
});

test('how long a file takes that was not run here is what it says, or else goes by its size', () => {
  const folder = temporaryFolder();
  const write = (name: string, text: string): { path: string } => {
    writeFileSync(join(folder, name), text);
    return { path: join(folder, name) };
  };
  const schedule = new Schedule([write('a', 'short'), write('b', 'long '.repeat(1_000)), write('c', '// @takes 40 s')]);
  expect([1, 1, 1].map((worker) => schedule.next(worker)?.path.slice(-1))).toEqual(['c', 'b', 'a']);
});

test('a second worker takes of another dataset while there is more to do there', () => {
  const schedule = new Schedule(tests({ a: ["'davis'", 5], b: ["'davis'", 5], c: ["'riverside'", 6] }));
  expect([1, 2, 1].map((worker) => schedule.next(worker)?.path.slice(-1))).toEqual(['a', 'c', 'b']);
});

test('files of no dataset come by how long they take, each by itself', () => {
  const schedule = new Schedule(tests({ a: ['', 5], b: ['', 4], c: ["'davis'", 3], d: ["'davis'", 3] }));
  expect([1, 2, 2, 1].map((worker) => schedule.next(worker)?.path.slice(-1))).toEqual(['c', 'a', 'b', 'd']);
});
