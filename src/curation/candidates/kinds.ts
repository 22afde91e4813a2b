import { wordsOfName } from '../../privacy/titles.js';

/** Kinds of entity that candidates are found of. */
export const CANDIDATE_KINDS = ['organisation', 'person', 'event', 'issue', 'output'] as const;
export type CandidateKind = (typeof CANDIDATE_KINDS)[number];

/** The words of a person’s name without titles and degrees, each in its first spelling. */
export const wordsOfPerson = (name: string): string[] => wordsOfName(name).map(([word]) => word!);
