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
} as const satisfies Partial<Record<Reason, number>>;

/** What is known of one of two outputs. */
export type KnownOutput = Output & Tellers;

/**
 * A candidate among outputs with what is known of both. Equal texts of separate issuers are separate outputs: of those
 * it is only said what else they have in common, as a meeting at which several put one text forward is just that.
 */
export function outputInContext(candidate: Candidate, one: KnownOutput, other: KnownOutput): Candidate {
  const [forIt, against] = [[...speakingFor(one, other)], [...speakingAgainst(one, other)]];
  const odds: number[] = against.map((reason) => AGAINST[reason]);
  if (!against.includes('OTHER_ISSUER')) odds.push(...forIt.map((reason) => FOR[reason]));
  return {
    ...candidate,
    score: odds.reduce(withOdds, candidate.score),
    reasons: [...candidate.reasons, ...forIt, ...against],
  };
}

function* speakingFor(one: KnownOutput, other: KnownOutput): Generator<keyof typeof FOR> {
  if (haveCommon(one.issuers, other.issuers)) yield 'SAME_ISSUER';
  const day = dayOf(one);
  if (day !== null && day === dayOf(other)) yield 'SAME_DAY';
  if (haveCommon(one.events, other.events)) yield 'SAME_EVENT';
  if (haveCommon(one.kinds, other.kinds)) yield 'SAME_KIND';
  if (haveCommon(one.originals, other.originals) && !haveCommon(one.documents, other.documents)) yield 'ONE_ORIGINAL';
}

function* speakingAgainst(one: KnownOutput, other: KnownOutput): Generator<keyof typeof AGAINST> {
  if (areApart(one.issuers, other.issuers)) yield 'OTHER_ISSUER';
  if (areApart(one.addressees, other.addressees)) yield 'OTHER_ADDRESSEE';
  if (isBefore(one, other) || isBefore(other, one)) yield 'OTHER_DAY';
  if (areApart(one.kinds, other.kinds)) yield 'OTHER_KIND';
  if (haveCommon(one.documents, other.documents)) yield 'ONE_SOURCE';
}

const isBefore = ({ lastDay }: Output, { firstDay }: Output): boolean =>
  lastDay !== null && firstDay !== null && lastDay < firstDay;
