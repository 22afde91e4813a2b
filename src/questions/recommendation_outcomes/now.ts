import { View } from '../../snapshot/facts/view.js';
import { selectOutputs } from '../../snapshot/outputs/outputs.js';
import { Trails } from '../../snapshot/outputs/trail.js';
import { FactScope } from '../../snapshot/scoped/fact_scope.js';
import { DEFAULT_SCOPE } from '../../snapshot/selection/scope.js';
import { answerNow, type GraphNow } from '../shared/now/graph_now.js';
import { RECOMMENDATION_OUTCOMES } from './analysis.js';
import { statusOf } from './cases.js';

/** What became of recommendations, in a few numbers. */
export interface OutcomesNow {
  recommendations: number;
  /** Agents whom they address. */
  addressees: number;
  /** A recommendation and one whom it addresses; and of these, where it was answered. */
  cases: number;
  answered: number;
}

/** Question 13 with all its defaults. */
export function outcomesNow(graph: GraphNow): OutcomesNow {
  const args = { groupBy: 'ADDRESSEE', observedUntil: null, responseKinds: null } as const;
  const { cases, agents } = answerNow(graph, RECOMMENDATION_OUTCOMES, args);
  return {
    recommendations: recommendationsNow(graph),
    addressees: agents,
    cases: cases.length,
    answered: cases.filter((one) => statusOf(one) === 'ANSWERED').length,
  };
}

/** (Those too that address nobody who counts: they make no case.) */
function recommendationsNow({ columns }: GraphNow): number {
  const view = new View(columns, DEFAULT_SCOPE);
  const applied = new FactScope(view, DEFAULT_SCOPE);
  return selectOutputs(view, applied, new Trails(view, applied), 'RECOMMENDATION', false).length;
}
