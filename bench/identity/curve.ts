import { Asking } from '../../src/curation/candidates/asking.js';
import type { Candidate } from '../../src/curation/candidates/candidate.js';
import type { DirtyName } from './dirty_names.js';

/** How much was found by how many questions. */
export interface Curve {
  /** Share of the pairs that belong together which are one after 1, 2, … questions. */
  recall: number[];
  /** Questions answered with DIFFERENT. */
  different: number;
}

/** Asks somebody who knows every body all questions, in order, up to a number of them. */
export function curveOf(names: readonly DirtyName[], candidates: readonly Candidate[], most: number): Curve {
  const bodyOf = new Map(names.map(({ id, body }) => [id, body]));
  const pairs = pairsTogether(names);
  const groups = new Map<string, string[]>(names.map(({ id }) => [id, [id]]));
  const asking = new Asking(candidates);
  const recall: number[] = [];
  let [found, different] = [0, 0];
  for (let question = asking.next(); question && recall.length < most; question = asking.next()) {
    const isSame = bodyOf.get(question.a) === bodyOf.get(question.b);
    asking.answer(question, isSame ? 'SAME' : 'DIFFERENT');
    if (isSame) {
      const [a, b] = [groups.get(question.a)!, groups.get(question.b)!];
      found += a.length * b.length;
      a.push(...b);
      for (const id of b) groups.set(id, a);
    } else different++;
    recall.push(found / pairs);
  }
  return { recall, different };
}

/** Pairs of names that belong together. */
export function pairsTogether(names: readonly DirtyName[]): number {
  const sizes = new Map<number, number>();
  for (const { body } of names) sizes.set(body, (sizes.get(body) ?? 0) + 1);
  return [...sizes.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
}

/** Judgements of SAME that make one of all names that belong together: names less bodies. */
export const mergesNeeded = (names: readonly DirtyName[]): number =>
  names.length - new Set(names.map(({ body }) => body)).size;
