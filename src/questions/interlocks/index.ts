import type { Question } from '../shared/question.js';
import { INTERLOCKS as ANALYSIS } from './analysis.js';
import { InterlocksResolver } from './graphql.js';
import { MANUAL } from './manual.js';
import { INTERLOCKS_NETWORK } from './network.js';

export const INTERLOCKS: Question = {
  manual: MANUAL,
  resolver: InterlocksResolver,
  analyses: [ANALYSIS],
  network: INTERLOCKS_NETWORK,
};
