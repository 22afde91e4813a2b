import type { Question } from '../shared/question.js';
import { BROKERAGE as ANALYSIS } from './analysis.js';
import { BrokerageResolver } from './graphql.js';
import { MANUAL } from './manual.js';

export const BROKERAGE: Question = {
  manual: MANUAL,
  resolver: BrokerageResolver,
  analyses: [ANALYSIS],
};
