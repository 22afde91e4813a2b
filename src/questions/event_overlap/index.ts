import type { Question } from '../shared/question.js';
import { EVENT_OVERLAP as ANALYSIS } from './analysis.js';
import { EventOverlapResolver } from './graphql.js';
import { MANUAL } from './manual.js';
import { EVENT_OVERLAP_NETWORK } from './network.js';

export const EVENT_OVERLAP: Question = {
  manual: MANUAL,
  resolver: EventOverlapResolver,
  analyses: [ANALYSIS],
  network: EVENT_OVERLAP_NETWORK,
};
