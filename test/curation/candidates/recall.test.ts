import { dirtyNames } from '../../../bench/identity/dirty_names.js';
import { mergesNeeded, recallByQuestions } from '../../../bench/identity/curve.js';
import { subjectsOf } from '../../../bench/identity/subjects.js';
import { Asking } from '../../../src/curation/candidates/asking.js';
import { candidatesAmong } from '../../../src/curation/candidates/candidates.js';

test.each([11, 12, 13])('few questions find nearly all that belongs together, of the names of seed %d', (seed) => {
  const names = dirtyNames(400, seed);
  const questions = Math.floor(1.3 * mergesNeeded(names));
  const recall = recallByQuestions(names, new Asking(candidatesAmong(subjectsOf(names))), questions);
  expect(recall.at(-1)).toBeGreaterThanOrEqual(0.93);
});

test('no branch is proposed as the same as what it is a branch of', () => {
  const names = dirtyNames(400, 14);
  const textOf = new Map(names.map(({ id, text }) => [id, text]));
  const isBranch = (id: string): boolean =>
    /\b(?:Cabang|DPW|DPC|Wilayah|Komisariat|Ranting|Chapter)\b/.test(textOf.get(id)!);
  const proposed = candidatesAmong(subjectsOf(names)).filter(
    ({ a, b, proposal, reasons }) =>
      proposal === 'SAME' && reasons.includes('EQUAL_NAME') && isBranch(a) !== isBranch(b),
  );
  expect(proposed).toEqual([]);
});
