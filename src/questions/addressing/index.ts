import type { Question } from '../shared/question.js';
import { ADDRESSING as ANALYSIS } from './analysis.js';
import { AddressingResolver } from './graphql.js';
import { MANUAL } from './manual.js';
import { ADDRESSING_NETWORK } from './network.js';

export const ADDRESSING: Question = {
  manual: MANUAL,
  resolver: AddressingResolver,
  analyses: [ANALYSIS],
  network: ADDRESSING_NETWORK,
};
