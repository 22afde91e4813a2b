import { ATTENDANCE_NETWORK } from './attendance.js';
import { CO_ATTENDANCE_NETWORK } from './co_attendance.js';
import { EVENT_OVERLAP_NETWORK } from './event_overlap.js';
import type { NetworkQuestion } from './question.js';

/** The questions whose answer is a network, by the name of their field. */
export const NETWORK_QUESTIONS: ReadonlyMap<string, NetworkQuestion> = new Map([
  ['attendance', ATTENDANCE_NETWORK],
  ['coAttendance', CO_ATTENDANCE_NETWORK],
  ['eventOverlap', EVENT_OVERLAP_NETWORK],
]);
