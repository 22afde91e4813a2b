/**
 * Why two may be one.
 * - EQUAL_NAME: the same name once case, spaces, punctuation and legal forms are left out.
 * - SIMILAR_NAME: most words by weight are common to both.
 * - MISTYPED, JOINED, SHORTENED, INITIAL: how words stand for one another (see `Way`).
 * - SHORT_NAME: one is only known by a short name that the other has too.
 * - INITIALS, SHORT_FORM: one is only known by a short name that may be made of the other's long one.
 * - EQUAL_ACRONYM: both have the same short name: a reason to ask, no more.
 * - IDENTIFIER: both have the same identifier in one scheme.
 * - OTHER_IDENTIFIER: they have different ones in one scheme; speaks against.
 * - SHARED_EVENTS: different sources name them at the same event.
 * - LISTED_TOGETHER: one source names both at one event; speaks against.
 * - BRANCH: one has the name of the other and says that it is a part.
 * - SAME_DAY: of events and outputs; SAME_HOST, SAME_PARTICIPANTS: of events.
 * - OTHER_DAY: of events and outputs; speaks against.
 * - ONE_SOURCE: one document tells of both events, or outputs; speaks against.
 * - LINKED: of events; speaks against: one is said to be a part of the other or to lead to it.
 * - EQUAL_TEXT, SIMILAR_TEXT: of outputs: the same words, or most of them by weight.
 * - EXCERPT: one text holds the other.
 * - SHARED_WORDS: a few rare words are common to texts that are not alike.
 * - TRANSLATION: texts in different languages; what is known around them is the same.
 * - SAME_REFERENCE, OTHER_REFERENCE: numbers and symbols that outputs go by; other ones speak against.
 * - SAME_ISSUER, SAME_EVENT, SAME_KIND: of outputs.
 * - ONE_ORIGINAL: two documents tell of them, and are derived from one.
 * - OTHER_ISSUER, OTHER_ADDRESSEE, OTHER_KIND: of outputs; speak against.
 */
export const REASONS = [
  'EQUAL_NAME',
  'SIMILAR_NAME',
  'MISTYPED',
  'JOINED',
  'SHORTENED',
  'INITIAL',
  'SHORT_NAME',
  'INITIALS',
  'SHORT_FORM',
  'EQUAL_ACRONYM',
  'IDENTIFIER',
  'OTHER_IDENTIFIER',
  'SHARED_EVENTS',
  'LISTED_TOGETHER',
  'BRANCH',
  'SAME_DAY',
  'OTHER_DAY',
  'SAME_HOST',
  'SAME_PARTICIPANTS',
  'ONE_SOURCE',
  'LINKED',
  'EQUAL_TEXT',
  'SIMILAR_TEXT',
  'EXCERPT',
  'SHARED_WORDS',
  'TRANSLATION',
  'SAME_REFERENCE',
  'OTHER_REFERENCE',
  'SAME_ISSUER',
  'SAME_EVENT',
  'SAME_KIND',
  'ONE_ORIGINAL',
  'OTHER_ISSUER',
  'OTHER_ADDRESSEE',
  'OTHER_KIND',
] as const;
export type Reason = (typeof REASONS)[number];

/** Two entities that may be one, for a curator to judge. */
export interface Candidate {
  /** Ids, the smaller in code-point order first. */
  a: string;
  b: string;
  /** How likely they are the same, from 0 to 1: an estimate to sort by, no probability that was measured. */
  score: number;
  /** UNIT: one is rather a part of the other. */
  proposal: 'SAME' | 'UNIT';
  reasons: readonly Reason[];
  /** Words that only one of each has, of the names that are nearest to one another. */
  differing: readonly [readonly string[], readonly string[]];
}
