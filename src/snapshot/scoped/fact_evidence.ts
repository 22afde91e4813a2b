import { assertionsOn, factList, type FactList } from '../facts/fact_list.js';
import type { View } from '../facts/view.js';
import { addOriginals, type Evidence } from '../selection/evidence.js';

/** What counted facts of any kind rest on, and these facts. */
export interface FactEvidence extends Omit<Evidence, 'hostPublishedEvents' | 'besides'> {
  lists: FactList[];
}

/** Facts of one table, by their indices in the snapshot. */
export interface CountedFacts {
  kind: FactList['kind'];
  facts: Iterable<number>;
}

/** Follows counted facts to their sources. O(assertions). */
export function evidenceOfFacts(view: View, counted: readonly CountedFacts[]): FactEvidence {
  const originals = new Set<number>();
  const lists = counted.map(({ kind, facts }) => factList(kind, facts)).filter(({ facts }) => facts.length > 0);
  for (const { kind, facts } of lists) {
    const assertions = assertionsOn(view.columns, kind);
    for (const fact of facts) addOriginals(view, assertions, fact, originals);
  }
  const count = lists.reduce((sum, { facts }) => sum + facts.length, 0);
  return { ...restingOn(view, count, originals), lists };
}

/** What counted participations and facts of other kinds rest on together. */
export function evidenceTogether(view: View, evidence: Evidence, counted: readonly CountedFacts[]): Evidence {
  const other = evidenceOfFacts(view, counted);
  const originals = new Set([...evidence.sources, ...other.sources]);
  return { ...evidence, ...restingOn(view, evidence.facts + other.facts, originals), besides: other.lists };
}

function restingOn(view: View, facts: number, originals: ReadonlySet<number>): Omit<FactEvidence, 'lists'> {
  const publishers = [...originals].map((source) => view.columns.entities.publisher[source]!);
  return {
    facts,
    sources: [...originals].sort((a, b) => a - b),
    publishers: new Set(publishers.filter((number) => number >= 0)).size,
    publishersKnown: publishers.every((number) => number >= 0),
  };
}
