import type { Question } from '../shared/question.js';
import { ABSENCES as ANALYSIS } from './analysis.js';
import { AbsencesResolver } from './graphql.js';
import { MANUAL } from './manual.js';

export const ABSENCES: Question = {
  manual: MANUAL,
  resolver: AbsencesResolver,
  analyses: [ANALYSIS],
};
