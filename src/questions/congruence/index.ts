import type { Question } from '../shared/question.js';
import { CONGRUENCE as ANALYSIS } from './analysis.js';
import { CongruenceResolver } from './graphql.js';
import { MANUAL } from './manual.js';
import { CONGRUENCE_NETWORK } from './network.js';

export const CONGRUENCE: Question = {
  manual: MANUAL,
  resolver: CongruenceResolver,
  analyses: [ANALYSIS],
  network: CONGRUENCE_NETWORK,
};
