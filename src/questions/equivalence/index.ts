import type { Question } from '../shared/question.js';
import { EQUIVALENCE as ANALYSIS } from './analysis.js';
import { EquivalenceResolver } from './graphql.js';
import { MANUAL } from './manual.js';

export const EQUIVALENCE: Question = {
  manual: MANUAL,
  resolver: EquivalenceResolver,
  analyses: [ANALYSIS],
};
