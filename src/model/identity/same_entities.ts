import { wayBetween } from '../../collections/way_between.js';

/** Which entities are one: those that are judged to be the SAME, directly or by way of others. */
export class SameEntities {
  readonly #next = new Map<string, Set<string>>();

  /** @param pairs ids that were judged to be the same */
  constructor(pairs: Iterable<readonly [a: string, b: string]> = []) {
    for (const [a, b] of pairs) this.add(a, b);
  }

  add(a: string, b: string): void {
    this.#nextTo(a).add(b);
    this.#nextTo(b).add(a);
  }

  /** The shortest chain of judgements by which two are one, both included; undefined where they are not. */
  chain(a: string, b: string): string[] | undefined {
    return wayBetween(this.#next, a, b);
  }

  /** The ids that are one with others, each with the smallest of them: the id that stands for all. */
  canonicalIds(): Map<string, string> {
    const canonical = new Map<string, string>();
    for (const id of [...this.#next.keys()].sort()) {
      if (canonical.has(id)) continue;
      const found = new Set([id]);
      for (const at of found) for (const to of this.#next.get(at)!) found.add(to);
      for (const one of found) canonical.set(one, id);
    }
    return canonical;
  }

  #nextTo(id: string): Set<string> {
    const known = this.#next.get(id);
    if (known) return known;
    const next = new Set<string>();
    this.#next.set(id, next);
    return next;
  }
}
