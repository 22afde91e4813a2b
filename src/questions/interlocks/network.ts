import { column, numbers } from '../shared/network/columns.js';
import { kindColumn, organisationColumns } from '../shared/network/entity_columns.js';
import { networkQuestion } from '../shared/network/question.js';
import { orderedTies } from '../shared/network/tie_columns.js';
import { Interlocks, interlocksOf, type InterlocksArguments } from './graphql.js';
import { InterlockTie } from './tie.js';

/** Organisations tied by the public persons whom they share; those without a tie are nodes too. */
export const INTERLOCKS_NETWORK = networkQuestion<InterlocksArguments>(async (context, args) => {
  const answer = await interlocksOf(context, args);
  const { asked, result } = answer;
  const { agents, affiliations } = result;
  const persons = new Map<number, Set<number>>();
  for (const { organisation, person } of affiliations) {
    if (!persons.has(organisation)) persons.set(organisation, new Set());
    persons.get(organisation)!.add(person);
  }
  return {
    asked,
    basis: new Interlocks(answer).basis(),
    entities: agents,
    nodeColumns: [
      kindColumn(asked, agents),
      ...organisationColumns(asked, agents),
      column('persons', 'integer', 'Public persons who act for it or belong to it: n', (i) => {
        return persons.get(agents[i]!)?.size ?? 0;
      }),
      numbers('degree', 'integer', 'Organisations that it is tied to', result.degree),
      numbers('strength', 'double', 'Sum of the weights of its ties', result.strength),
    ],
    ...orderedTies(result.ties, result.order),
    factsOf: (i) => new InterlockTie(answer, i).evidence,
  };
});
