import type { Candidate, Reason } from './candidate.js';

const WORDS: Readonly<Record<Reason, string>> = {
  EQUAL_NAME: 'the same name',
  SIMILAR_NAME: 'similar names',
  MISTYPED: 'a word one letter apart',
  JOINED: 'two words written as one',
  SHORTENED: 'a word cut short',
  INITIAL: 'an initial for a name',
  SHORT_NAME: 'one is only known by a short name of the other',
  INITIALS: 'one has the initials of the other',
  SHORT_FORM: 'one may be a short form of the other',
  EQUAL_ACRONYM: 'the same acronym',
  IDENTIFIER: 'the same identifier',
  OTHER_IDENTIFIER: 'but different identifiers',
  SHARED_EVENTS: 'different sources name them at one event',
  LISTED_TOGETHER: 'but one source lists both at one event',
  BRANCH: 'one says that it is a part',
  SAME_DAY: 'on the same day',
  OTHER_DAY: 'but on different days',
  SAME_HOST: 'the same host',
  SAME_PARTICIPANTS: 'the same participants',
  ONE_SOURCE: 'but one source tells of both',
  LINKED: 'but a source links one to the other',
  EQUAL_TEXT: 'the same text',
  SIMILAR_TEXT: 'similar texts',
  EXCERPT: 'one text holds the other',
  SHARED_WORDS: 'rare words in common',
  TRANSLATION: 'in different languages, proposed by what is around them',
  SAME_REFERENCE: 'the same reference',
  OTHER_REFERENCE: 'but different references',
  SAME_ISSUER: 'the same issuer',
  SAME_EVENT: 'moved at one event',
  SAME_KIND: 'the same kind',
  ONE_ORIGINAL: 'two documents of one original tell of them',
  OTHER_ISSUER: 'but different issuers: then they are two',
  OTHER_ADDRESSEE: 'but addressed to others',
  OTHER_KIND: 'but different kinds',
};

/** What speaks for and against two being one, in words. */
export const whyInWords = ({ reasons }: Candidate): string => reasons.map((reason) => WORDS[reason]).join('; ');

/** Which words differ: "sejahtera | seluruh"; a side that has none is empty. */
export const differingInWords = ({ differing: [a, b] }: Candidate): string =>
  a.length + b.length === 0 ? '' : `${a.join(' ')} | ${b.join(' ')}`;
