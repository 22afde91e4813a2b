import type { Asking } from '#src/curation/candidates/asking.js';
import type { DirtyName } from './dirty_names.js';

/**
 * Asks somebody who knows every body one question after the other.
 * @returns share of the pairs that belong together which are one after 1, 2, … questions, to the last or to `most`
 */
export function recallByQuestions(names: readonly DirtyName[], asking: Asking, most: number): number[] {
  const bodyOf = new Map(names.map(({ id, body }) => [id, body]));
  const all = pairsTogether(names);
  const groups = new Map<string, string[]>(names.map(({ id }) => [id, [id]]));
  const recall: number[] = [];
  let found = 0;
  for (let question = asking.next(); question && recall.length < most; question = asking.next()) {
    const isSame = bodyOf.get(question.a) === bodyOf.get(question.b);
    asking.answer(question, isSame ? 'SAME' : 'DIFFERENT');
    if (isSame) {
      const [a, b] = [groups.get(question.a)!, groups.get(question.b)!];
      found += a.length * b.length;
      a.push(...b);
      for (const id of b) groups.set(id, a);
    }
    recall.push(found / all);
  }
  return recall;
}

/** Pairs of names that belong together. */
export function pairsTogether(names: readonly DirtyName[]): number {
  const sizes = new Map<number, number>();
  for (const { body } of names) sizes.set(body, (sizes.get(body) ?? 0) + 1);
  return [...sizes.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
}

/** Answers of SAME that make one of all names that belong together: names less bodies. */
export const mergesNeeded = (names: readonly DirtyName[]): number =>
  names.length - new Set(names.map(({ body }) => body)).size;
