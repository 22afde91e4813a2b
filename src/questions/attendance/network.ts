import { basisOf } from '../shared/basis/basis.js';
import { factsOfAttendance } from '../shared/evidence/counted_rows.js';
import { numbers } from '../shared/network/columns.js';
import { behind, eventColumns, kindColumn, organisationColumns } from '../shared/network/entity_columns.js';
import { networkQuestion } from '../shared/network/question.js';
import { ATTENDANCE_VIEW } from '../shared/network/tie_document.js';
import { selectionOf } from '../shared/scope/asked.js';
import type { AttendanceArguments } from './graphql.js';
import { MANUAL } from './manual.js';
import { listedRows, pairsOf, type Pairs } from './pairs.js';
import { participationColumns } from './tie_columns.js';

/** The two-mode network: agents, then events; a tie for each agent at an event. */
export const ATTENDANCE_NETWORK = networkQuestion<AttendanceArguments>(async (context, { scope, includeUncounted }) => {
  const { asked, selection } = await selectionOf(context, scope, MANUAL);
  const listed = listedRows(selection.rows, includeUncounted);
  const pairs = pairsOf(selection, listed, asked.snapshot.ids.length);
  const { agents, events } = pairs;
  const entities = Int32Array.from([...agents, ...events]);
  return {
    asked,
    basis: basisOf(asked, selection, { ...asked.parameters, includeUncounted }),
    agents: agents.length,
    entities,
    nodeColumns: [
      kindColumn(asked, entities),
      ...organisationColumns(asked, entities),
      ...behind(agents.length, eventColumns(asked, events)),
      numbers(
        'degree',
        'integer',
        'Events that an agent is counted at (n), agents counted at an event (d)',
        countedTies(pairs),
      ),
    ],
    tieCount: pairs.event.length,
    endsOf: (i) => [pairs.agent[i]!, agents.length + pairs.event[i]!],
    tieColumns: participationColumns(asked, selection, pairs),
    factsOf: (i) => factsOfAttendance(selection, pairs.rows, i),
    citesFacts: true,
  };
}, ATTENDANCE_VIEW);

/** How many of the ties of each node are counted. */
function countedTies({ agents, events, agent, event, isCounted }: Pairs): Int32Array {
  const ties = new Int32Array(agents.length + events.length);
  isCounted.forEach((counted, pair) => {
    ties[agent[pair]!]! += counted;
    ties[agents.length + event[pair]!]! += counted;
  });
  return ties;
}
