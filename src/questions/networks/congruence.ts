import { Congruence, congruenceOf, type CongruenceArguments } from '../congruence.js';
import { numbers, type Column } from './columns.js';
import { kindColumn, organisationColumns } from './entity_columns.js';
import { networkQuestion } from './question.js';
import { orderedTies } from './tie_columns.js';

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
  };
});

/** What the latest stances say, whatever the weight. */
export function latestStances({ same, opposed }: Record<'same' | 'opposed', Int32Array>): Column[] {
  return [
    numbers('same', 'integer', 'Of what both share: where their latest stances are equal', same),
    numbers('opposed', 'integer', 'Of what both share: where their latest stances are opposite', opposed),
  ];
}
