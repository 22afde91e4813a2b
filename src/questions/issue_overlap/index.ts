import type { Question } from '../shared/question.js';
import { ISSUE_OVERLAP as ANALYSIS } from './analysis.js';
import { IssueOverlapResolver } from './graphql.js';
import { MANUAL } from './manual.js';
import { ISSUE_OVERLAP_NETWORK } from './network.js';

export const ISSUE_OVERLAP: Question = {
  manual: MANUAL,
  resolver: IssueOverlapResolver,
  analyses: [ANALYSIS],
  network: ISSUE_OVERLAP_NETWORK,
};
