import { AttendanceResolver } from './attendance.js';
import { CoAttendanceResolver } from './co_attendance.js';
import { EventOverlapResolver } from './event_overlap.js';
import { MeasuresResolver } from './measures_resolver.js';

/** The coalition questions, and their manual. */
export const QUESTION_RESOLVERS = [
  AttendanceResolver,
  CoAttendanceResolver,
  EventOverlapResolver,
  MeasuresResolver,
] as const;
