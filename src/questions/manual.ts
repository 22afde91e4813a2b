import { ADDRESSING } from './addressing.js';
import { ATTENDANCE } from './attendance.js';
import { CENTRALITY } from './centrality.js';
import { CHANGE } from './change.js';
import { CO_ATTENDANCE } from './co_attendance.js';
import { CONGRUENCE } from './congruence.js';
import { CONVENING } from './convening.js';
import { EVENT_OVERLAP } from './event_overlap.js';
import { ISSUE_OVERLAP } from './issue_overlap.js';
import type { MeasureText } from './measure_text.js';

/** The measures of the questions, in the order of docs/questions.md. */
export const MEASURES: readonly MeasureText[] = [
  ATTENDANCE,
  CO_ATTENDANCE,
  EVENT_OVERLAP,
  CONGRUENCE,
  ISSUE_OVERLAP,
  CHANGE,
  CENTRALITY,
  CONVENING,
  ADDRESSING,
];
