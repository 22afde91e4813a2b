import type { Question } from '../shared/question.js';
import { CORE_PERIPHERY as ANALYSIS } from './analysis.js';
import { CorePeripheryResolver } from './graphql.js';
import { MANUAL } from './manual.js';

export const CORE_PERIPHERY: Question = {
  manual: MANUAL,
  resolver: CorePeripheryResolver,
  analyses: [ANALYSIS],
};
