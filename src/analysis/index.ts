import { ABSENCES } from './absences.js';
import { ACCESS } from './access.js';
import { ADDRESSING } from './addressing.js';
import { BROKERAGE } from './brokerage.js';
import { CENTRALITY } from './centrality.js';
import { CHANGE } from './change.js';
import { CO_ATTENDANCE } from './co_attendance.js';
import { COMMUNITIES } from './communities.js';
import { COMMUNITY_PERSISTENCE } from './community_persistence.js';
import { CONVENING } from './convening.js';
import { CONGRUENCE, ISSUE_OVERLAP } from './congruence.js';
import { CORE_PERIPHERY } from './core_periphery.js';
import { EI_INDEX } from './ei_index.js';
import { EQUIVALENCE } from './equivalence.js';
import { EVENT_OVERLAP } from './event_overlap.js';
import { INTERLOCKS } from './interlocks.js';
import { SELECTION } from './selection.js';
import { VENUES } from './venues.js';
import { FOLLOW_UPS } from './follow_ups.js';
import { RECOMMENDATION_OUTCOMES } from './recommendation_outcomes.js';
import { RECOMMENDATION_TRAIL } from './recommendation_trail.js';

/** What can be computed from the facts, by name: each question adds its own here. */
export const ANALYSES = {
  selection: SELECTION,
  coAttendance: CO_ATTENDANCE,
  eventOverlap: EVENT_OVERLAP,
  congruence: CONGRUENCE,
  issueOverlap: ISSUE_OVERLAP,
  change: CHANGE,
  communityPersistence: COMMUNITY_PERSISTENCE,
  absences: ABSENCES,
  recommendationTrail: RECOMMENDATION_TRAIL,
  recommendationOutcomes: RECOMMENDATION_OUTCOMES,
  followUps: FOLLOW_UPS,
  venues: VENUES,
  access: ACCESS,
  interlocks: INTERLOCKS,
  convening: CONVENING,
  addressing: ADDRESSING,
  centrality: CENTRALITY,
  communities: COMMUNITIES,
  eiIndex: EI_INDEX,
  equivalence: EQUIVALENCE,
  corePeriphery: CORE_PERIPHERY,
  brokerage: BROKERAGE,
} as const;

export type AnalysisName = keyof typeof ANALYSES;
export type ArgumentsOf<N extends AnalysisName> = Parameters<(typeof ANALYSES)[N]['run']>[1];
export type ResultOf<N extends AnalysisName> = ReturnType<(typeof ANALYSES)[N]['run']>;
