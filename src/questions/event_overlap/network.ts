import { lengthOf } from '../../measures/network/incidence.js';
import { degreeAndStrength } from '../../measures/network/node_ties.js';
import { column, numbers } from '../shared/network/columns.js';
import { eventColumns, kindColumn, levelColumn } from '../shared/network/entity_columns.js';
import { networkQuestion } from '../shared/network/question.js';
import { orderedTies } from '../shared/network/tie_columns.js';
import { EventOverlap, eventOverlapOf, EventOverlapTie, type EventOverlapArguments } from './graphql.js';

/** Events tied by the agents that took part in both; those without a tie are nodes too. */
export const EVENT_OVERLAP_NETWORK = networkQuestion<EventOverlapArguments>(async (context, args) => {
  const answer = await eventOverlapOf(context, args);
  const { asked, selection, result } = answer;
  const { events, incidence } = selection;
  const { degree, strength } = degreeAndStrength(result.ties);
  return {
    asked,
    basis: new EventOverlap(answer).basis(),
    entities: events.node,
    nodeColumns: [
      kindColumn(asked, events.node),
      ...eventColumns(asked, events.node),
      levelColumn(asked, events.node),
      column('agents', 'integer', 'Agents that took part in it: d', (i) => lengthOf(incidence.byEvent, i)),
      numbers('degree', 'integer', 'Events that it is tied to', degree),
      numbers('strength', 'double', 'Sum of the weights of its ties', strength),
    ],
    ...orderedTies(result.ties, result.order),
    factsOf: (i) => new EventOverlapTie(answer, i).evidence,
  };
});
