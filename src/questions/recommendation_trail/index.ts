import type { Question } from '../shared/question.js';
import { RECOMMENDATION_TRAIL as ANALYSIS } from './analysis.js';
import { RecommendationTrailResolver } from './graphql.js';
import { MANUAL } from './manual.js';

export const RECOMMENDATION_TRAIL: Question = {
  manual: MANUAL,
  resolver: RecommendationTrailResolver,
  analyses: [ANALYSIS],
};
