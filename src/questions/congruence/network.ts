import { numbers } from '../shared/network/columns.js';
import { kindColumn, organisationColumns } from '../shared/network/entity_columns.js';
import { networkQuestion } from '../shared/network/question.js';
import { orderedTies } from '../shared/network/tie_columns.js';
import { latestStances } from '../shared/stances/latest_stances.js';
import { Congruence, congruenceOf, type CongruenceArguments } from './graphql.js';
import { CongruenceTie } from './tie.js';

/** Agents tied by their stances on the same claims and recommendations; those without a tie are nodes too. */
export const CONGRUENCE_NETWORK = networkQuestion<CongruenceArguments>(async (context, args) => {
  const answer = await congruenceOf(context, args);
  const { asked, result } = answer;
  const { agents } = result.selection;
  return {
    asked,
    basis: new Congruence(answer).basis(),
    entities: agents,
    nodeColumns: [
      kindColumn(asked, agents),
      ...organisationColumns(asked, agents),
      numbers('degree', 'integer', 'Agents that it is tied to', result.degree),
      numbers('strength', 'double', 'Sum of the weights of its ties', result.strength),
    ],
    ...orderedTies(result.ties, result.order, latestStances(result.ties)),
    factsOf: (i) => new CongruenceTie(answer, i).evidence,
  };
});
