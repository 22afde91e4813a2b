import { enumeration, type ValueOf, type Verdict } from '../../model/vocabulary/index.js';

/** What a curator may say of two. All but the first three are about organisations. */
export const DecisionVerdict = enumeration('DecisionVerdict', 'What a curator says of two.', {
  SAME: 'They are one.',
  DIFFERENT: 'They are two.',
  UNSURE: 'It cannot be said yet.',
  RENAMED: 'They are one: the first is its name since a day, the second the one before.',
  UNIT: 'The first is a part of the second: they are two.',
  MEMBER: 'The first is a member of the second: they are two.',
  SUCCESSOR: 'The first took the place of the second, whole or in part: they are two.',
});
export type DecisionVerdict = ValueOf<typeof DecisionVerdict>;

/** What a curator says of two entities. */
export interface Decision {
  /** Ids. */
  a: string;
  b: string;
  verdict: DecisionVerdict;
  reason?: string;
  /** What the curator was shown of them. */
  features?: string;
  /** Since when, EDTF: of RENAMED, which needs it, UNIT, MEMBER and SUCCESSOR. */
  since?: string;
  /** Row of the sheet that it stands in. */
  row?: number;
}

/** What stands in the way of a decision. */
export interface Refusal {
  decision: Decision;
  /** Why, and what to do. */
  why: string;
}

/** Whether a verdict says, besides, how one of the two belongs to the other. */
export const isMembership = (verdict: DecisionVerdict): verdict is 'UNIT' | 'MEMBER' | 'SUCCESSOR' =>
  verdict === 'UNIT' || verdict === 'MEMBER' || verdict === 'SUCCESSOR';

/** Whether a verdict says something of organisations besides, which may hold since a day. */
export const hasSince = (verdict: DecisionVerdict): boolean => verdict === 'RENAMED' || isMembership(verdict);

/** The judgement that a verdict comes down to. */
export function judgedAs(verdict: DecisionVerdict): Verdict {
  if (verdict === 'RENAMED') return 'SAME';
  return isMembership(verdict) ? 'DIFFERENT' : verdict;
}
