import type { Verdict } from '../../model/vocabulary/index.js';
import type { Candidate } from './candidate.js';

/**
 * Which of many candidates to ask next, so that few questions find most of what belongs together. What follows from
 * earlier answers is never asked: whether two are one who are both the same as a third, or of whom one is the same as
 * somebody and the other is not.
 */
export class Asking {
  readonly #groupOf = new Map<string, Group>();
  #open: readonly Candidate[];

  constructor(candidates: readonly Candidate[]) {
    this.#open = candidates;
    for (const { a, b } of candidates) for (const id of [a, b]) this.#group(id);
  }

  /** The question whose answer is expected to join most pairs: its likelihood by the pairs that a SAME would make one. */
  next(): Candidate | undefined {
    this.#open = this.#open.filter(({ a, b }) => !this.#isSettled(a, b));
    let best: Candidate | undefined;
    let most = 0;
    for (const candidate of this.#open) {
      const expected = candidate.score * this.#group(candidate.a).size * this.#group(candidate.b).size;
      if (expected > most) [best, most] = [candidate, expected];
    }
    return best;
  }

  /** How many pairs are expected among those that are still to be asked: the sum of their scores. */
  get expected(): number {
    return this.#open.reduce((sum, { a, b, score }) => (this.#isSettled(a, b) ? sum : sum + score), 0);
  }

  /** UNSURE leaves two as they are; the pair is not asked again. */
  answer({ a, b }: { a: string; b: string }, verdict: Verdict): void {
    const [one, other] = [this.#group(a), this.#group(b)];
    if (verdict === 'SAME') this.#join(one, other);
    else if (verdict === 'DIFFERENT') setApart(one, other);
    else this.#open = this.#open.filter((open) => open.a !== a || open.b !== b);
  }

  #isSettled(a: string, b: string): boolean {
    const [one, other] = [this.#group(a), this.#group(b)];
    return one === other || one.different.has(other);
  }

  #join(one: Group, other: Group): void {
    if (one === other) return;
    const [small, large] = one.size < other.size ? [one, other] : [other, one];
    for (const id of small.ids) this.#groupOf.set(id, large);
    large.ids.push(...small.ids);
    for (const third of small.different) {
      third.different.delete(small);
      third.different.add(large);
      large.different.add(third);
    }
  }

  #group(id: string): Group {
    let group = this.#groupOf.get(id);
    if (!group) this.#groupOf.set(id, (group = new Group(id)));
    return group;
  }
}

/** Entities that were said to be the same, and the groups that they were said to be different from. */
class Group {
  readonly ids: string[];
  readonly different = new Set<Group>();

  constructor(id: string) {
    this.ids = [id];
  }

  get size(): number {
    return this.ids.length;
  }
}

function setApart(one: Group, other: Group): void {
  one.different.add(other);
  other.different.add(one);
}
