import type { Analysis } from '../../analysis/analysis.js';
import { exchangedStances, issueOverlap } from '../../measures/congruence/congruence.js';
import { selectStances } from '../../snapshot/scoped/stances.js';
import { requireFacts } from '../shared/analysis/require_facts.js';
import {
  agreement,
  requireStances,
  type AgreementArguments,
  type AgreementResult,
} from '../shared/stances/agreement.js';

/** The other side of congruence: claims and recommendations tied by the agents who hold them with one polarity. */
export const ISSUE_OVERLAP: Analysis<AgreementArguments, AgreementResult> = {
  name: 'issueOverlap',
  run: (input, { on, ...options }) => {
    requireFacts(input, ['stances']);
    const selection = selectStances(input.view, input.scope, on);
    requireStances(input, exchangedStances(selection.stances), 'TARGET_PAIRS');
    return agreement(selection, issueOverlap(selection.stances, options));
  },
};
