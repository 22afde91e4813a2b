import type { Scope } from '../selection/scope.js';
import { Admission, type Admissible } from './admission.js';

/** That two entities were judged to be the same, and from when to when it held. */
export interface SameJudgement extends Pick<Admissible, 'recorded' | 'retracted' | 'version' | 'retractedVersion'> {
  /** Ids. */
  a: string;
  b: string;
}

/** Ids of entities that are the same, in order, each pair once. */
export type SamePairs = readonly (readonly [a: string, b: string])[];

/** Who is the same by the judgements of a moment, or of a version of the data. Nothing else in a scope is about them. */
export function samePairs(
  judgements: readonly SameJudgement[],
  upTo: number,
  { asOf, version }: Pick<Scope, 'asOf' | 'version'> = {},
): SamePairs {
  const admission = new Admission(Uint8Array.of(1), upTo, { asOf, version });
  const holding = judgements.filter((judgement) =>
    admission.admits({ ...judgement, source: 0, inference: 0, dataset: 0 }),
  );
  const pairs = new Map(holding.map(({ a, b }) => [`${a}\n${b}`, [a, b] as const]));
  return [...pairs].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, pair]) => pair);
}
