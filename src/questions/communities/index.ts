import type { Question } from '../shared/question.js';
import { COMMUNITIES as ANALYSIS } from './analysis.js';
import { CommunitiesResolver } from './graphql.js';
import { MANUAL } from './manual.js';

export const COMMUNITIES: Question = {
  manual: MANUAL,
  resolver: CommunitiesResolver,
  analyses: [ANALYSIS],
};
