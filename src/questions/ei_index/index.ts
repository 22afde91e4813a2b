import type { Question } from '../shared/question.js';
import { EI_INDEX as ANALYSIS } from './analysis.js';
import { EiIndexResolver } from './graphql.js';
import { MANUAL } from './manual.js';

export const EI_INDEX: Question = {
  manual: MANUAL,
  resolver: EiIndexResolver,
  analyses: [ANALYSIS],
};
