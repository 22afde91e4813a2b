import type { Question } from '../shared/question.js';
import { COMMUNITIES as ANALYSIS } from './analysis.js';
import { CommunitiesResolver } from './graphql.js';
import { MANUAL } from './manual.js';
import { COMMUNITY_OF_NODES } from './node_measures.js';

export const COMMUNITIES: Question = {
  manual: MANUAL,
  resolver: CommunitiesResolver,
  analyses: [ANALYSIS],
  nodeMeasures: COMMUNITY_OF_NODES,
};
