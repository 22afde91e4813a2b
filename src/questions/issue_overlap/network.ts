import { numbers } from '../shared/network/columns.js';
import { kindColumn } from '../shared/network/entity_columns.js';
import { networkQuestion } from '../shared/network/question.js';
import { orderedTies } from '../shared/network/tie_columns.js';
import type { AgreementArguments } from '../shared/stances/arguments.js';
import { latestStances } from '../shared/stances/latest_stances.js';
import { IssueOverlap, issueOverlapOf } from './graphql.js';
import { IssueOverlapTie } from './tie.js';

/** Claims and recommendations tied by the agents who hold them; those without a tie are nodes too. */
export const ISSUE_OVERLAP_NETWORK = networkQuestion<AgreementArguments>(async (context, args) => {
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
    factsOf: (i) => new IssueOverlapTie(answer, i).evidence,
  };
});
