import { lengthOf, listOf } from '../../measures/network/incidence.js';
import { Role } from '../../model/vocabulary/index.js';
import type { Selection } from '../../snapshot/selection/selection.js';
import { basisOf } from '../shared/basis/basis.js';
import { factsOfAttendance, rowsOfAttendances } from '../shared/evidence/counted_rows.js';
import { column } from '../shared/network/columns.js';
import { behind, eventColumns, kindColumn, organisationColumns } from '../shared/network/entity_columns.js';
import { networkQuestion } from '../shared/network/question.js';
import { ATTENDANCE_VIEW } from '../shared/network/tie_document.js';
import { selectionOf } from '../shared/scope/asked.js';
import type { ScopeInput } from '../shared/scope/scope_input.js';
import { MANUAL } from './manual.js';

/** The two-mode network: agents, then events; a tie for each agent who is counted at an event. */
export const ATTENDANCE_NETWORK = networkQuestion<{ scope?: ScopeInput | null }>(
  async (context, { scope }) => {
    const { asked, selection } = await selectionOf(context, scope, MANUAL);
    const { agents, events, incidence } = selection;
    const { byAgent, byEvent } = incidence;
    const entities = Int32Array.from([...agents, ...events.node]);
    const agentAt = agentsOfTies(selection);
    const rowsOf = rowsOfAttendances(selection);
    return {
      asked,
      basis: basisOf(asked, selection, asked.parameters),
      agents: agents.length,
      entities,
      nodeColumns: [
        kindColumn(asked, entities),
        ...organisationColumns(asked, entities),
        ...behind(agents.length, eventColumns(asked, events)),
        column('degree', 'integer', 'Events of an agent (n), agents of an event (d)', (i) =>
          i < agents.length ? lengthOf(byAgent, i) : lengthOf(byEvent, i - agents.length),
        ),
      ],
      tieCount: byAgent.items.length,
      endsOf: (i) => [agentAt[i]!, agents.length + byAgent.items[i]!],
      tieColumns: [
        column('weight', 'integer', 'Always 1: the agent took part in the event', () => 1),
        column('roles', 'string', 'Its roles there, separated by spaces', (i) =>
          rolesOf(selection, listOf(rowsOf, i)).join(' '),
        ),
      ],
      factsOf: (i) => factsOfAttendance(selection, rowsOf, i),
    };
  },
  ATTENDANCE_VIEW,
  ['includeUncounted'],
);

/** Number of the agent of each tie; ties stand by agent, then event. */
function agentsOfTies({ agents, incidence: { byAgent } }: Selection): Int32Array {
  const agentAt = new Int32Array(byAgent.items.length);
  for (let agent = 0; agent < agents.length; agent++)
    agentAt.fill(agent, byAgent.offset[agent], byAgent.offset[agent + 1]);
  return agentAt;
}

/** The roles of all these rows. */
function rolesOf({ rows }: Selection, numbers: Int32Array): Role[] {
  const bits = numbers.reduce((all, row) => all | rows.roles[row]!, 0);
  return Role.values.filter((_, bit) => bits & (1 << bit));
}
