import type { IssueOverlapArguments } from '../congruence.js';
import { IssueOverlap, issueOverlapOf } from '../issue_overlap.js';
import { numbers } from './columns.js';
import { latestStances } from './congruence.js';
import { kindColumn } from './entity_columns.js';
import { networkQuestion } from './question.js';
import { orderedTies } from './tie_columns.js';

/** Claims and recommendations tied by the agents who hold them; those without a tie are nodes too. */
export const ISSUE_OVERLAP_NETWORK = networkQuestion<IssueOverlapArguments>(async (context, args) => {
  const answer = await issueOverlapOf(context, args);
  const { asked, result } = answer;
  const { targets } = result.selection;
  return {
    asked,
    basis: new IssueOverlap(answer).basis(),
    entities: targets,
    nodeColumns: [
      kindColumn(asked, targets),
      numbers('degree', 'integer', 'Claims and recommendations that it is tied to', result.degree),
      numbers('strength', 'double', 'Sum of the weights of its ties', result.strength),
    ],
    ...orderedTies(result.ties, result.order, latestStances(result.ties)),
  };
});
