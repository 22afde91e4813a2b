import type { Question } from '../shared/question.js';
import { CO_ATTENDANCE as ANALYSIS } from './analysis.js';
import { CoAttendanceResolver } from './graphql.js';
import { MANUAL } from './manual.js';
import { CO_ATTENDANCE_NETWORK } from './network.js';

export const CO_ATTENDANCE: Question = {
  manual: MANUAL,
  resolver: CoAttendanceResolver,
  analyses: [ANALYSIS],
  network: CO_ATTENDANCE_NETWORK,
};
