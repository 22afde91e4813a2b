import { lengthOf, listOf } from '../../measures/network/incidence.js';
import { Role } from '../../model/vocabulary/index.js';
import type { Selection } from '../../snapshot/selection/selection.js';
import { basisOf } from '../shared/basis/basis.js';
import { column } from '../shared/network/columns.js';
import { behind, eventColumns, kindColumn, organisationColumns } from '../shared/network/entity_columns.js';
import { networkQuestion } from '../shared/network/question.js';
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
    const roles = rolesOfTies(selection, agentAt);
    return {
      asked,
      basis: basisOf(asked, selection, asked.parameters),
      agents: agents.length,
      entities,
      nodeColumns: [
        kindColumn(asked, entities),
        ...organisationColumns(asked, agents),
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
          Role.values.filter((_, bit) => roles[i]! & (1 << bit)).join(' '),
        ),
      ],
    };
  },
  ['includeUncounted'],
);

/** Number of the agent of each tie; ties stand by agent, then event. */
function agentsOfTies({ agents, incidence: { byAgent } }: Selection): Int32Array {
  const agentAt = new Int32Array(byAgent.items.length);
  for (let agent = 0; agent < agents.length; agent++)
    agentAt.fill(agent, byAgent.offset[agent], byAgent.offset[agent + 1]);
  return agentAt;
}

/** Bits of the roles of each tie: those of all counted participations of its agent at its event. */
function rolesOfTies({ agents, events, rows, incidence }: Selection, agentAt: Int32Array): Int32Array {
  const numberOf = new Map(Array.from(agents, (node, number) => [node, number]));
  const { byAgent } = incidence;
  // By event, in order: the ties of each agent are met in the order in which they stand.
  const next = byAgent.offset.slice(0, agents.length);
  const roles = new Int32Array(agentAt.length);
  for (let event = 0; event < events.node.length; event++) {
    for (const agent of listOf(incidence.byEvent, event)) next[agent]!++;
    for (let row = events.firstRow[event]!; row < events.endRow[event]!; row++) {
      if (rows.uncounted[row] !== -1) continue;
      const agent = numberOf.get(rows.countedAs[row]!)!;
      roles[next[agent]! - 1]! |= rows.roles[row]!;
    }
  }
  return roles;
}
