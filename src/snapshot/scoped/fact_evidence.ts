import type { Assertions } from '../facts/assertions.js';
import type { View } from '../facts/view.js';
import { addOriginals, type Evidence } from '../selection/evidence.js';

/** What counted facts of any kind rest on. */
export type FactEvidence = Omit<Evidence, 'hostPublishedEvents'>;

/** Facts of one kind, each once: their indices among all of that kind, and what is stated of those. */
export interface CountedFacts {
  assertions: Assertions<string>;
  facts: Iterable<number>;
}

/** Follows counted facts to their sources. O(assertions). */
export function evidenceOfFacts(view: View, counted: readonly CountedFacts[]): FactEvidence {
  const originals = new Set<number>();
  let count = 0;
  for (const { assertions, facts } of counted) {
    for (const fact of facts) {
      count++;
      addOriginals(view, assertions, fact, originals);
    }
  }
  return restingOn(view, count, originals);
}

/** What counted participations and facts of other kinds rest on together. */
export function evidenceTogether(view: View, evidence: Evidence, counted: readonly CountedFacts[]): Evidence {
  const other = evidenceOfFacts(view, counted);
  const originals = new Set([...evidence.sources, ...other.sources]);
  return { ...evidence, ...restingOn(view, evidence.facts + other.facts, originals) };
}

function restingOn(view: View, facts: number, originals: ReadonlySet<number>): FactEvidence {
  const publishers = [...originals].map((source) => view.columns.entities.publisher[source]!);
  return {
    facts,
    sources: [...originals].sort((a, b) => a - b),
    publishers: new Set(publishers.filter((number) => number >= 0)).size,
    publishersKnown: publishers.every((number) => number >= 0),
  };
}
