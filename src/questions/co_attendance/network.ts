import { lengthOf } from '../../measures/network/incidence.js';
import { factsInCommon, rowsOfAttendances } from '../shared/evidence/counted_rows.js';
import { column, numbers } from '../shared/network/columns.js';
import { kindColumn, organisationColumns } from '../shared/network/entity_columns.js';
import { networkQuestion } from '../shared/network/question.js';
import { MEETINGS_VIEW } from '../shared/network/tie_document.js';
import { orderedTies, significanceColumns } from '../shared/network/tie_columns.js';
import { CoAttendance, coAttendanceOf, type CoAttendanceArguments } from './graphql.js';

/** Agents tied by the events that both took part in; those without a tie are nodes too. */
export const CO_ATTENDANCE_NETWORK = networkQuestion<CoAttendanceArguments>(
  async (context, args) => {
    const answer = await coAttendanceOf(context, args);
    const { asked, selection, result } = answer;
    const { agents, incidence } = selection;
    const { ties, order, significance, robustness } = result;
    const { degree, strength } = await answer.degrees();
    const rowsOf = rowsOfAttendances(selection);
    return {
      asked,
      basis: new CoAttendance(answer).basis(),
      entities: agents,
      nodeColumns: [
        kindColumn(asked, agents),
        ...organisationColumns(asked, agents),
        column('events', 'integer', 'Events that it took part in: n', (i) => lengthOf(incidence.byAgent, i)),
        numbers('degree', 'integer', 'Agents that it is tied to', degree),
        numbers('strength', 'double', 'Sum of the weights of its ties', strength),
      ],
      ...orderedTies(ties, order, [
        ...(significance ? significanceColumns(significance) : []),
        ...(robustness
          ? [
              numbers(
                'lowestWeight',
                'double',
                'Lowest weight when each source is left out in turn',
                robustness.lowest,
              ),
              numbers(
                'highestWeight',
                'double',
                'Highest weight when each source is left out in turn',
                robustness.highest,
              ),
            ]
          : []),
      ]),
      factsOf: (i) => factsInCommon(selection, rowsOf, ties.a[order[i]!]!, ties.b[order[i]!]!),
    };
  },
  MEETINGS_VIEW,
  ({ weight, minShared }) => ({ weight, minShared }),
);
