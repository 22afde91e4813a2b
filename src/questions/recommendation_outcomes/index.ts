import type { Question } from '../shared/question.js';
import { RECOMMENDATION_OUTCOMES as ANALYSIS } from './analysis.js';
import { RecommendationOutcomesResolver } from './graphql.js';
import { MANUAL } from './manual.js';

export const RECOMMENDATION_OUTCOMES: Question = {
  manual: MANUAL,
  resolver: RecommendationOutcomesResolver,
  analyses: [ANALYSIS],
};
