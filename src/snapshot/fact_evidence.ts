import type { Assertions } from './assertions.js';
import { originalOf, type Evidence } from './evidence.js';
import type { View } from './view.js';

/** What counted facts of any kind rest on. */
export type FactEvidence = Omit<Evidence, 'hostPublishedEvents'>;

/** Facts of one kind, each once: their indices among all of that kind, and what is stated of those. */
export interface CountedFacts {
  assertions: Assertions<string>;
  facts: Iterable<number>;
}

/** Follows counted facts to their sources. O(assertions). */
export function evidenceOfFacts(view: View, counted: readonly CountedFacts[]): FactEvidence {
  const { publisher } = view.columns.entities;
  const originals = new Set<number>();
  let count = 0;
  for (const { assertions, facts } of counted) {
    for (const fact of facts) {
      count++;
      for (let i = assertions.offset[fact]!; i < assertions.offset[fact + 1]!; i++) {
        if (view.counts(assertions, i)) originals.add(originalOf(view, assertions.source[i]!));
      }
    }
  }
  const publishers = [...originals].map((source) => publisher[source]!);
  return {
    facts: count,
    sources: [...originals].sort((a, b) => a - b),
    publishers: new Set(publishers.filter((number) => number >= 0)).size,
    publishersKnown: publishers.every((number) => number >= 0),
  };
}
