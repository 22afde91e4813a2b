import type { Question } from '../shared/question.js';
import { CHANGE as ANALYSIS } from './analysis.js';
import { COMMUNITY_PERSISTENCE } from './community_persistence.js';
import { ChangeResolver } from './graphql.js';
import { MANUAL } from './manual.js';

export const CHANGE: Question = {
  manual: MANUAL,
  resolver: ChangeResolver,
  analyses: [ANALYSIS, COMMUNITY_PERSISTENCE],
};
