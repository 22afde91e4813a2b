import { ABSENCES } from './absences.js';
import { ACCESS } from './access.js';
import { ADDRESSING } from './addressing.js';
import { ATTENDANCE } from './attendance.js';
import { BROKERAGE } from './brokerage.js';
import { CENTRALITY } from './centrality.js';
import { CHANGE } from './change.js';
import { COMMUNITIES } from './communities.js';
import { CO_ATTENDANCE } from './co_attendance.js';
import { CONGRUENCE } from './congruence.js';
import { CONVENING } from './convening.js';
import { CORE_PERIPHERY } from './core_periphery.js';
import { EI_INDEX } from './ei_index.js';
import { EQUIVALENCE } from './equivalence.js';
import { EVENT_OVERLAP } from './event_overlap.js';
import { INTERLOCKS } from './interlocks.js';
import { ISSUE_OVERLAP } from './issue_overlap.js';
import type { MeasureText } from './measure_text.js';
import { VENUES } from './venues.js';
import { FOLLOW_UPS } from './follow_ups.js';
import { RECOMMENDATION_OUTCOMES } from './recommendation_outcomes.js';
import { RECOMMENDATION_TRAIL } from './recommendation_trail.js';

/** The measures of the questions, in the order of docs/questions.md. */
export const MEASURES: readonly MeasureText[] = [
  ATTENDANCE,
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
  INTERLOCKS,
  CENTRALITY,
  CONVENING,
  ADDRESSING,
];
