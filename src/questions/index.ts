import { AddressingResolver } from './addressing.js';
import { AttendanceResolver } from './attendance.js';
import { CentralityResolver } from './centrality.js';
import { ChangeResolver } from './change.js';
import { CoAttendanceResolver } from './co_attendance.js';
import { CongruenceResolver } from './congruence.js';
import { ConveningResolver } from './convening.js';
import { EventOverlapResolver } from './event_overlap.js';
import { IssueOverlapResolver } from './issue_overlap.js';
import { MeasuresResolver } from './measures_resolver.js';

/** The coalition questions, and their manual. */
export const QUESTION_RESOLVERS = [
  AttendanceResolver,
  CoAttendanceResolver,
  EventOverlapResolver,
  CentralityResolver,
  CongruenceResolver,
  IssueOverlapResolver,
  ChangeResolver,
  ConveningResolver,
  AddressingResolver,
  MeasuresResolver,
] as const;
