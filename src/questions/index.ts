// (Decorators need it, whatever is loaded first.)
import 'reflect-metadata';
import { ABSENCES } from './absences/index.js';
import { ACCESS } from './access/index.js';
import { ADDRESSING } from './addressing/index.js';
import { ATTENDANCE } from './attendance/index.js';
import { BROKERAGE } from './brokerage/index.js';
import { CENTRALITY } from './centrality/index.js';
import { CHANGE } from './change/index.js';
import { CO_ATTENDANCE } from './co_attendance/index.js';
import { COMMUNITIES } from './communities/index.js';
import { CONGRUENCE } from './congruence/index.js';
import { CONVENING } from './convening/index.js';
import { CORE_PERIPHERY } from './core_periphery/index.js';
import { EI_INDEX } from './ei_index/index.js';
import { EQUIVALENCE } from './equivalence/index.js';
import { EVENT_OVERLAP } from './event_overlap/index.js';
import { FOLLOW_UPS } from './follow_ups/index.js';
import { INTERLOCKS } from './interlocks/index.js';
import { ISSUE_OVERLAP } from './issue_overlap/index.js';
import { RECOMMENDATION_OUTCOMES } from './recommendation_outcomes/index.js';
import { RECOMMENDATION_TRAIL } from './recommendation_trail/index.js';
import type { Question } from './shared/question.js';
import { VENUES } from './venues/index.js';

/** The coalition questions, in the order of docs/questions.md: a new one is added here and in `analyses.ts`. */
export const QUESTIONS: readonly Question[] = [
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
