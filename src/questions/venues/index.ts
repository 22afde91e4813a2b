import type { Question } from '../shared/question.js';
import { VENUES as ANALYSIS } from './analysis.js';
import { VenuesResolver } from './graphql.js';
import { MANUAL } from './manual.js';

export const VENUES: Question = {
  manual: MANUAL,
  resolver: VenuesResolver,
  analyses: [ANALYSIS],
};
