import type { Question } from '../shared/question.js';
import { FOLLOW_UPS as ANALYSIS } from './analysis.js';
import { FollowUpsResolver } from './graphql.js';
import { MANUAL } from './manual.js';

export const FOLLOW_UPS: Question = {
  manual: MANUAL,
  resolver: FollowUpsResolver,
  analyses: [ANALYSIS],
};
