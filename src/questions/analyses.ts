import type { Analysis } from '../analysis/analysis.js';
import { ABSENCES } from './absences/analysis.js';
import { ACCESS } from './access/analysis.js';
import { ADDRESSING } from './addressing/analysis.js';
import { BROKERAGE } from './brokerage/analysis.js';
import { CENTRALITY } from './centrality/analysis.js';
import { CHANGE } from './change/analysis.js';
import { COMMUNITY_PERSISTENCE } from './change/community_persistence.js';
import { CO_ATTENDANCE } from './co_attendance/analysis.js';
import { COMMUNITIES } from './communities/analysis.js';
import { CONGRUENCE } from './congruence/analysis.js';
import { CONVENING } from './convening/analysis.js';
import { CORE_PERIPHERY } from './core_periphery/analysis.js';
import { EI_INDEX } from './ei_index/analysis.js';
import { EQUIVALENCE } from './equivalence/analysis.js';
import { EVENT_OVERLAP } from './event_overlap/analysis.js';
import { FOLLOW_UPS } from './follow_ups/analysis.js';
import { INTERLOCKS } from './interlocks/analysis.js';
import { ISSUE_OVERLAP } from './issue_overlap/analysis.js';
import { RECOMMENDATION_OUTCOMES } from './recommendation_outcomes/analysis.js';
import { RECOMMENDATION_TRAIL } from './recommendation_trail/analysis.js';
import { SELECTION } from './shared/analysis/selection.js';
import { VENUES } from './venues/analysis.js';

/**
 * What a worker thread can compute. It imports no GraphQL, which would make threads slow to start; a test holds it
 * equal to what the questions list.
 */
export const ANALYSES: readonly Analysis<never, unknown>[] = [
  SELECTION,
  CO_ATTENDANCE,
  EVENT_OVERLAP,
  COMMUNITIES,
  CONGRUENCE,
  ISSUE_OVERLAP,
  BROKERAGE,
  EI_INDEX,
  CORE_PERIPHERY,
  EQUIVALENCE,
  VENUES,
  ABSENCES,
  ACCESS,
  RECOMMENDATION_TRAIL,
  RECOMMENDATION_OUTCOMES,
  FOLLOW_UPS,
  CHANGE,
  COMMUNITY_PERSISTENCE,
  INTERLOCKS,
  CENTRALITY,
  CONVENING,
  ADDRESSING,
];

const BY_NAME = new Map(ANALYSES.map((analysis) => [analysis.name, analysis]));

/** @throws Error where there is none: a fault of the build, not of the data */
export function analysisNamed(name: string): Analysis<object, unknown> {
  const analysis = BY_NAME.get(name);
  if (!analysis) throw new Error(`There is no analysis ${name} in src/questions/analyses.ts.`);
  return analysis as Analysis<object, unknown>;
}
