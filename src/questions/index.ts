import { AbsencesResolver } from './absences.js';
import { AccessResolver } from './access.js';
import { AddressingResolver } from './addressing.js';
import { AttendanceResolver } from './attendance.js';
import { BrokerageResolver } from './brokerage.js';
import { CentralityResolver } from './centrality.js';
import { ChangeResolver } from './change.js';
import { CommunitiesResolver } from './communities.js';
import { CoAttendanceResolver } from './co_attendance.js';
import { CongruenceResolver } from './congruence.js';
import { ConveningResolver } from './convening.js';
import { CorePeripheryResolver } from './core_periphery.js';
import { EiIndexResolver } from './ei_index.js';
import { EquivalenceResolver } from './equivalence.js';
import { EventOverlapResolver } from './event_overlap.js';
import { InterlocksResolver } from './interlocks.js';
import { IssueOverlapResolver } from './issue_overlap.js';
import { MeasuresResolver } from './measures_resolver.js';
import { VenuesResolver } from './venues.js';
import { FollowUpsResolver } from './follow_ups.js';
import { RecommendationOutcomesResolver } from './recommendation_outcomes.js';
import { RecommendationTrailResolver } from './recommendation_trail.js';

/** The coalition questions, and their manual. */
export const QUESTION_RESOLVERS = [
  AttendanceResolver,
  CoAttendanceResolver,
  EventOverlapResolver,
  CentralityResolver,
  CommunitiesResolver,
  BrokerageResolver,
  EiIndexResolver,
  CorePeripheryResolver,
  EquivalenceResolver,
  CongruenceResolver,
  IssueOverlapResolver,
  RecommendationTrailResolver,
  RecommendationOutcomesResolver,
  FollowUpsResolver,
  ChangeResolver,
  VenuesResolver,
  AbsencesResolver,
  AccessResolver,
  InterlocksResolver,
  ConveningResolver,
  AddressingResolver,
  MeasuresResolver,
] as const;
