import type { Question } from '../shared/question.js';
import { AttendanceResolver } from './graphql.js';
import { MANUAL } from './manual.js';
import { ATTENDANCE_NETWORK } from './network.js';

export const ATTENDANCE: Question = {
  manual: MANUAL,
  resolver: AttendanceResolver,
  analyses: [],
  network: ATTENDANCE_NETWORK,
};
