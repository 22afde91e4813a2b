import type { Question } from '../shared/question.js';
import { CENTRALITY as ANALYSIS } from './analysis.js';
import { CentralityResolver } from './graphql.js';
import { MANUAL } from './manual.js';
import { CENTRALITY_OF_NODES } from './node_measures.js';

export const CENTRALITY: Question = {
  manual: MANUAL,
  resolver: CentralityResolver,
  analyses: [ANALYSIS],
  nodeMeasures: CENTRALITY_OF_NODES,
};
