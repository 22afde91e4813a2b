import type {
  Capacity,
  EventStatus,
  ListCompleteness,
  ParticipationStatus,
  SourceAccess,
  Visibility,
} from '../vocabulary/index.js';

/** Ranks of values (design: "first by rank"): the lowest rank stated wins; values of one rank contradict each other. */
export const EVENT_STATUS_RANK: Record<EventStatus, number> = { HELD: 0, CANCELLED: 0, PLANNED: 1 };
export const PARTICIPATION_STATUS_RANK: Record<ParticipationStatus, number> = {
  ATTENDED: 0,
  ABSENT: 0,
  DECLINED: 0,
  INVITED: 1,
  REGISTERED: 1,
  UNKNOWN: 2,
};
export const LIST_RANK: Record<ListCompleteness, number> = { EXHAUSTIVE: 0, PARTIAL: 1, UNKNOWN: 2 };
export const CAPACITY_RANK: Record<Capacity, number> = { DELEGATE: 0, MEMBER: 1, UNSTATED: 2 };
/** The most protective value holds, and who states less contradicts nobody. */
export const ACCESS_RANK: Record<SourceAccess, number> = { RESTRICTED: 0, PUBLIC: 1 };
export const VISIBILITY_RANK: Record<Visibility, number> = { WITHHELD: 0, ROLE_ONLY: 1, PUBLIC: 2 };
