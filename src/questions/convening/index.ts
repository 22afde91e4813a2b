import type { Question } from '../shared/question.js';
import { CONVENING as ANALYSIS } from './analysis.js';
import { ConveningResolver } from './graphql.js';
import { MANUAL } from './manual.js';
import { CONVENING_NETWORK } from './network.js';

export const CONVENING: Question = {
  manual: MANUAL,
  resolver: ConveningResolver,
  analyses: [ANALYSIS],
  network: CONVENING_NETWORK,
};
