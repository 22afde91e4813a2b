import { column, numbers } from '../shared/network/columns.js';
import { kindColumn, organisationColumns } from '../shared/network/entity_columns.js';
import { networkQuestion } from '../shared/network/question.js';
import { orderedTies } from '../shared/network/tie_columns.js';
import { Interlocks, interlocksOf, type InterlocksArguments } from './graphql.js';
import { affiliationsOf, InterlockTie } from './tie.js';

/** Organisations tied by the public persons whom they share; those without a tie are nodes too. */
export const INTERLOCKS_NETWORK = networkQuestion<InterlocksArguments>(async (context, args) => {
  const answer = await interlocksOf(context, args);
  const { asked, result } = answer;
  const { agents } = result;
  return {
    asked,
    basis: new Interlocks(answer).basis(),
    entities: agents,
    nodeColumns: [
      kindColumn(asked, agents),
      ...organisationColumns(asked, agents),
      column('persons', 'integer', 'Public persons who act for it or belong to it: n', (i) => {
        return new Set(affiliationsOf(result, agents[i]!).map(({ person }) => person)).size;
      }),
      numbers('degree', 'integer', 'Organisations that it is tied to', result.degree),
      numbers('strength', 'double', 'Sum of the weights of its ties', result.strength),
    ],
    ...orderedTies(result.ties, result.order),
    factsOf: (i) => new InterlockTie(answer, i).evidence,
  };
});
