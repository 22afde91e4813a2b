import { ADDRESSING_NETWORK } from './addressing.js';
import { ATTENDANCE_NETWORK } from './attendance.js';
import { CO_ATTENDANCE_NETWORK } from './co_attendance.js';
import { CONGRUENCE_NETWORK } from './congruence.js';
import { CONVENING_NETWORK } from './convening.js';
import { EVENT_OVERLAP_NETWORK } from './event_overlap.js';
import { INTERLOCKS_NETWORK } from './interlocks.js';
import { ISSUE_OVERLAP_NETWORK } from './issue_overlap.js';
import type { NetworkQuestion } from './question.js';

/** The questions whose answer is a network, by the name of their field. */
export const NETWORK_QUESTIONS: ReadonlyMap<string, NetworkQuestion> = new Map([
  ['attendance', ATTENDANCE_NETWORK],
  ['coAttendance', CO_ATTENDANCE_NETWORK],
  ['eventOverlap', EVENT_OVERLAP_NETWORK],
  ['congruence', CONGRUENCE_NETWORK],
  ['issueOverlap', ISSUE_OVERLAP_NETWORK],
  ['interlocks', INTERLOCKS_NETWORK],
  ['convening', CONVENING_NETWORK],
  ['addressing', ADDRESSING_NETWORK],
]);
