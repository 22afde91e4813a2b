import { AttendanceResolver } from './attendance.js';
import { MeasuresResolver } from './measures_resolver.js';

/** The coalition questions, and their manual. */
export const QUESTION_RESOLVERS = [AttendanceResolver, MeasuresResolver] as const;
