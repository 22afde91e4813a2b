import type { Analysis } from '../../analysis/analysis.js';
import type { CongruenceMode } from '../../measures/congruence/agreement_value.js';
import { congruence } from '../../measures/congruence/congruence.js';
import { selectStances } from '../../snapshot/scoped/stances.js';
import { requireFacts } from '../shared/analysis/require_facts.js';
import {
  agreement,
  requireStances,
  type AgreementArguments,
  type AgreementResult,
} from '../shared/stances/agreement.js';

export interface CongruenceArguments extends AgreementArguments {
  mode: CongruenceMode;
}

/** Question 6: agents tied by their stances on common targets. */
export const CONGRUENCE: Analysis<CongruenceArguments, AgreementResult> = {
  name: 'congruence',
  run: (input, { on, ...options }) => {
    requireFacts(input, ['stances']);
    const selection = selectStances(input.view, input.scope, on);
    requireStances(input, selection.stances, 'HOLDER_PAIRS');
    return agreement(selection, congruence(selection.stances, options));
  },
};
