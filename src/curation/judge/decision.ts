import { enumeration, type ValueOf } from '../../model/vocabulary/index.js';

/** What a curator may say of two. All but the first three are about organisations, and say that they are two. */
export const DecisionVerdict = enumeration('DecisionVerdict', 'What a curator says of two.', {
  SAME: 'They are one.',
  DIFFERENT: 'They are two.',
  UNSURE: 'It cannot be said yet.',
  UNIT: 'The first is a part of the second.',
  MEMBER: 'The first is a member of the second.',
  SUCCESSOR: 'The first took the place of the second, whole or in part.',
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
  /** Since when, EDTF: of UNIT, MEMBER and SUCCESSOR. */
  since?: string;
  /** Row of the sheet that it stands in. */
  row?: number;
}

/** Whether a verdict says, besides, how one of the two belongs to the other. */
export const isMembership = (verdict: DecisionVerdict): verdict is 'UNIT' | 'MEMBER' | 'SUCCESSOR' =>
  verdict === 'UNIT' || verdict === 'MEMBER' || verdict === 'SUCCESSOR';

/** The judgement that a verdict comes down to. */
export const judgedAs = (verdict: DecisionVerdict): 'SAME' | 'DIFFERENT' | 'UNSURE' =>
  isMembership(verdict) ? 'DIFFERENT' : verdict;
