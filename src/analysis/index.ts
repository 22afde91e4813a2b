import { ADDRESSING } from './addressing.js';
import { CENTRALITY } from './centrality.js';
import { CHANGE } from './change.js';
import { CO_ATTENDANCE } from './co_attendance.js';
import { COMMUNITY_PERSISTENCE } from './community_persistence.js';
import { CONVENING } from './convening.js';
import { CONGRUENCE, ISSUE_OVERLAP } from './congruence.js';
import { EVENT_OVERLAP } from './event_overlap.js';
import { SELECTION } from './selection.js';

/** What can be computed from the facts, by name: each question adds its own here. */
export const ANALYSES = {
  selection: SELECTION,
  coAttendance: CO_ATTENDANCE,
  eventOverlap: EVENT_OVERLAP,
  congruence: CONGRUENCE,
  issueOverlap: ISSUE_OVERLAP,
  change: CHANGE,
  communityPersistence: COMMUNITY_PERSISTENCE,
  convening: CONVENING,
  addressing: ADDRESSING,
  centrality: CENTRALITY,
} as const;

export type AnalysisName = keyof typeof ANALYSES;
export type ArgumentsOf<N extends AnalysisName> = Parameters<(typeof ANALYSES)[N]['run']>[1];
export type ResultOf<N extends AnalysisName> = ReturnType<(typeof ANALYSES)[N]['run']>;
