import { enumeration, type ValueOf } from './enumeration.js';

export const EventType = enumeration('EventType', 'What kind of meeting an event is.', {
  FGD: 'Focus group discussion.',
  CONSULTATION: 'Consultation: views are asked for on a matter.',
  AUDIENCE: 'Audience: one party receives another.',
  POLICY_DIALOGUE: 'Dialogue on policy with those who decide.',
  CONSOLIDATION: 'Meeting of allies to agree on a common line.',
  HEARING: 'Formal hearing, as before a parliament or a commission.',
  WORKSHOP: 'Workshop or training.',
  CAMPAIGN: 'Public campaign action.',
  FOUNDING: 'Founding meeting of an organisation or network.',
  CONFERENCE: 'Conference, congress or seminar.',
  SIDE_EVENT: 'Event at the side of a conference.',
  OTHER: 'None of the others.',
});
export type EventType = ValueOf<typeof EventType>;

export const EventStatus = enumeration(
  'EventStatus',
  'Whether an event took place. Questions count HELD ones unless their scope says otherwise.',
  {
    PLANNED: 'Announced; no source says that it took place.',
    HELD: 'Took place. The default where no source states a status.',
    CANCELLED: 'Did not take place.',
  },
);
export type EventStatus = ValueOf<typeof EventStatus>;

export const EventFormat = enumeration('EventFormat', 'How people met.', {
  IN_PERSON: 'In one place.',
  ONLINE: 'By video or telephone only.',
  HYBRID: 'Both.',
});
export type EventFormat = ValueOf<typeof EventFormat>;

export const ListCompleteness = enumeration(
  'ListCompleteness',
  'Whether the sources give everybody. EXHAUSTIVE only where a quote declares it.',
  {
    EXHAUSTIVE: 'A source declares the list to be complete.',
    PARTIAL: 'A source says that there were others ("among others").',
    UNKNOWN: 'No source says either.',
  },
);
export type ListCompleteness = ValueOf<typeof ListCompleteness>;

export const Role = enumeration('Role', 'What an agent did at an event.', {
  HOST: 'Invited and led the event. Host side.',
  CO_HOST: 'One of several hosts. Host side.',
  ORGANISING_UNIT: 'Organised the event for its host. Host side.',
  CHAIR: 'Chaired the meeting.',
  FACILITATOR: 'Guided the discussion.',
  MODERATOR: 'Moderated a session or panel.',
  PRESENTER: 'Presented a prepared paper or finding.',
  SPEAKER: 'Spoke on the programme.',
  ATTENDEE: 'Was there. The default where no source states a role.',
  OBSERVER: 'Was there without a part in the discussion.',
  SPONSOR: 'Paid for the event or part of it.',
});
export type Role = ValueOf<typeof Role>;

export const HOST_ROLES: readonly Role[] = ['HOST', 'CO_HOST', 'ORGANISING_UNIT'];

export const ParticipationStatus = enumeration('ParticipationStatus', 'What is known of an agent’s presence.', {
  INVITED: 'Was invited.',
  REGISTERED: 'Signed up.',
  ATTENDED: 'Was there.',
  ABSENT: 'Was not there.',
  DECLINED: 'Refused the invitation.',
  UNKNOWN: 'No source says.',
});
export type ParticipationStatus = ValueOf<typeof ParticipationStatus>;

export const Capacity = enumeration('Capacity', 'For whom an agent came.', {
  DELEGATE: 'Sent by the organisation to speak for it.',
  MEMBER: 'As members: "members of X attended" is not X attending.',
  UNSTATED: 'No source says.',
});
export type Capacity = ValueOf<typeof Capacity>;

export const EventLinkKind = enumeration('EventLinkKind', 'How one event relates to another.', {
  FEEDS_INTO: 'The earlier event prepares the later one ("follow-up of" is the same fact).',
  PART_OF: 'The event is a part of the other.',
});
export type EventLinkKind = ValueOf<typeof EventLinkKind>;

export const TopicWeight = enumeration('TopicWeight', 'How central an issue is to an event or output.', {
  MAIN: 'The subject itself.',
  MENTIONED: 'Touched upon.',
});
export type TopicWeight = ValueOf<typeof TopicWeight>;
