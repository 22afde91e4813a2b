import { enumeration, type ValueOf } from './enumeration.js';

export const OutputKind = enumeration('OutputKind', 'What a meeting or an organisation produced.', {
  RECOMMENDATION: 'A policy recommendation.',
  FINDING: 'A finding of research or monitoring.',
  AGREEMENT: 'An understanding between participants.',
  ACTION: 'A follow-up that somebody is to take.',
  DOCUMENT: 'A paper, report or statement.',
});
export type OutputKind = ValueOf<typeof OutputKind>;

export const OutputLinkKind = enumeration('OutputLinkKind', 'How one output relates to another.', {
  PART_OF: 'It is a part of the other: one of the demands of a paper.',
  REVISES: 'It is a later version of the other, and takes its place.',
  RESTATES: 'It puts forward again what the other said: at another time, or by another issuer.',
});
export type OutputLinkKind = ValueOf<typeof OutputLinkKind>;

/** What stands in the place of a text that no source states. */
export const TEXT_NOT_STATED = 'not stated in the source';

export const StepKind = enumeration('StepKind', 'How an output moved.', {
  ISSUED: 'Made public by its issuer.',
  PRESENTED: 'Presented at an event.',
  DISCUSSED: 'Discussed at an event.',
  CONVEYED: 'Handed to somebody.',
  ADOPTED: 'Adopted by a meeting.',
});
export type StepKind = ValueOf<typeof StepKind>;

export const PartyRole = enumeration('PartyRole', 'An agent’s relation to an output.', {
  ISSUER: 'Issues it.',
  ENDORSER: 'Stands behind it.',
  ADDRESSEE: 'Is asked to act on it.',
  RESPONSIBLE: 'Has taken on to carry it out.',
  BENEFICIARY: 'Is to gain from it.',
});
export type PartyRole = ValueOf<typeof PartyRole>;

export const ResponseKind = enumeration('ResponseKind', 'An addressee’s answer to a recommendation.', {
  ACCEPTED: 'Accepted as it stands.',
  PARTLY_ACCEPTED: 'Accepted in part.',
  NOTED: 'Noted, neither accepted nor rejected.',
  REJECTED: 'Rejected.',
  PROMISED: 'A step was promised.',
});
export type ResponseKind = ValueOf<typeof ResponseKind>;

export const AssessmentLevel = enumeration(
  'AssessmentLevel',
  'Implementation of a recommendation as judged by someone.',
  {
    NONE: 'Nothing done.',
    INITIATED: 'Begun.',
    PARTIAL: 'Done in part.',
    FULL: 'Done.',
    REVERSED: 'Done and undone.',
  },
);
export type AssessmentLevel = ValueOf<typeof AssessmentLevel>;
