import type { Question } from '../shared/question.js';
import { ACCESS as ANALYSIS } from './analysis.js';
import { AccessResolver } from './graphql.js';
import { MANUAL } from './manual.js';

export const ACCESS: Question = {
  manual: MANUAL,
  resolver: AccessResolver,
  analyses: [ANALYSIS],
};
