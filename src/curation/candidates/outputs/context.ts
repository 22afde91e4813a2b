import type { Candidate, Reason } from '../candidate.js';
import { withOdds } from '../odds.js';
import { areApart, dayOf, haveCommon, type Output, type Tellers } from './output.js';

/** By how much the odds change by what speaks for two being one, and by what speaks against it. */
const FOR = { SAME_ISSUER: 3, SAME_DAY: 3, SAME_EVENT: 3, SAME_KIND: 1.5, ONE_ORIGINAL: 4 } as const;
const AGAINST = {
  OTHER_ISSUER: 0.007,
  OTHER_ADDRESSEE: 0.1,
  OTHER_DAY: 0.03,
  OTHER_KIND: 0.15,
  ONE_SOURCE: 0.2,
  LINKED: 0.02,
} as const satisfies Partial<Record<Reason, number>>;
type For = keyof typeof FOR;
type Against = keyof typeof AGAINST;

/** A candidate among outputs with what they say of themselves: when, where, by whom and to whom they were put forward. */
export const outputInContext = (candidate: Candidate, one: Output, other: Output): Candidate =>
  weighed(candidate, [...speakingFor(one, other)], [...speakingAgainst(one, other)]);

/** The same with who tells of them. */
export function outputAsTold(candidate: Candidate, one: Tellers, other: Tellers): Candidate {
  const isTogether = haveCommon(one.documents, other.documents);
  const forIt: For[] = !isTogether && haveCommon(one.originals, other.originals) ? ['ONE_ORIGINAL'] : [];
  const against: Against[] = isTogether ? ['ONE_SOURCE'] : [];
  if (one.linked.includes(candidate.b)) against.push('LINKED');
  return weighed(candidate, forIt, against);
}

/**
 * Equal texts of separate issuers are separate outputs: what else they have in common is said of them, and does not
 * speak for their being one, as a meeting at which several put one text forward is just that.
 */
function weighed(candidate: Candidate, forIt: readonly For[], against: readonly Against[]): Candidate {
  const reasons = [...candidate.reasons, ...forIt, ...against];
  const odds: number[] = against.map((reason) => AGAINST[reason]);
  if (!reasons.includes('OTHER_ISSUER')) odds.push(...forIt.map((reason) => FOR[reason]));
  return { ...candidate, score: odds.reduce(withOdds, candidate.score), reasons };
}

function* speakingFor(one: Output, other: Output): Generator<For> {
  if (haveCommon(one.issuers, other.issuers)) yield 'SAME_ISSUER';
  const day = dayOf(one);
  if (day !== null && day === dayOf(other)) yield 'SAME_DAY';
  if (haveCommon(one.events, other.events)) yield 'SAME_EVENT';
  if (haveCommon(one.kinds, other.kinds)) yield 'SAME_KIND';
}

function* speakingAgainst(one: Output, other: Output): Generator<Against> {
  if (areApart(one.issuers, other.issuers)) yield 'OTHER_ISSUER';
  if (areApart(one.addressees, other.addressees)) yield 'OTHER_ADDRESSEE';
  if (isBefore(one, other) || isBefore(other, one)) yield 'OTHER_DAY';
  if (areApart(one.kinds, other.kinds)) yield 'OTHER_KIND';
}

const isBefore = ({ lastDay }: Output, { firstDay }: Output): boolean =>
  lastDay !== null && firstDay !== null && lastDay < firstDay;
