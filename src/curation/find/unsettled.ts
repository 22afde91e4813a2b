import { SameEntities } from '../../model/identity/same_entities.js';
import type { Candidate } from '../candidates/candidate.js';
import type { Judgement } from '../judge/judgements.js';

type Judged = Pick<Judgement, 'a' | 'b' | 'verdict'>;

/** Candidates of whom nobody has judged, nor of any that are one with them. */
export function unsettled(candidates: readonly Candidate[], judgements: readonly Judged[]): Candidate[] {
  const same = judgements.filter(({ verdict }) => verdict === 'SAME');
  const canonical = new SameEntities(same.map(({ a, b }) => [a, b] as const)).canonicalIds();
  const pairOf = ({ a, b }: { a: string; b: string }): string =>
    [canonical.get(a) ?? a, canonical.get(b) ?? b].sort().join('\n');
  const judged = new Set(judgements.filter(({ verdict }) => verdict !== 'SAME').map(pairOf));
  return candidates.filter((candidate) => !judged.has(pairOf(candidate)));
}
