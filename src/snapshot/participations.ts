import { CAPACITY_RANK, PARTICIPATION_STATUS_RANK } from '../resolution/ranks.js';
import { Capacity, HOST_ROLES, ParticipationStatus } from '../vocabulary/index.js';
import { NONE, roleBits } from './columns.js';
import type { SelectedEvent } from './events.js';
import { rankByCode, type Conflicts } from './field.js';
import type { Organisations } from './organisations.js';
import { KIND } from './entities.js';
import type { SelectedRow } from './rows.js';
import type { Scope } from './scope.js';
import { resolveCode, type View } from './view.js';

export interface EventParticipations {
  /** Nobody is counted yet. */
  all: SelectedRow[];
  /** Agents with a host role at the event, as organisations where they act for one. */
  hostSide: ReadonlySet<number>;
}

const HOST_BITS = roleBits(HOST_ROLES);
const ATTENDEE_BIT = roleBits(['ATTENDEE']);
const statusRank = rankByCode(ParticipationStatus, PARTICIPATION_STATUS_RANK);
const capacityRank = rankByCode(Capacity, CAPACITY_RANK);

/**
 * The participations at an event that this view’s sources state. Stated by nobody: a role is ATTENDEE, a capacity
 * UNSTATED, a status ATTENDED on the host side and else UNKNOWN. One fact with a host role puts an organisation on
 * the host side, with all who act for it.
 */
export function participationsAt(
  view: View,
  event: SelectedEvent,
  organisations: Organisations,
  scope: Scope,
  conflicts: Conflicts,
): EventParticipations {
  const { entities, participations } = view.columns;
  const { assertions, byEvent } = participations;
  const all: SelectedRow[] = [];
  const statedStatus: number[] = [];
  const hostSide = new Set<number>();
  for (let at = byEvent.offset[event.node]!; at < byEvent.offset[event.node + 1]!; at++) {
    const fact = byEvent.items[at]!;
    const visible = view.visible(assertions, fact);
    if (visible.length === 0) continue;
    const agent = entities.canonical[participations.agent[fact]!]!;
    const behalf = participations.onBehalfOf[fact]!;
    const onBehalfOf = behalf < 0 ? -1 : entities.canonical[behalf]!;
    const isOrganisation = entities.kind[agent] === KIND.organisation;
    const own = isOrganisation && (onBehalfOf < 0 || !scope.onBehalfOf) ? agent : onBehalfOf;
    const organisation = own >= 0 && scope.rollUpUnits ? organisations.top(own, event.days) : own;
    let roles = 0;
    for (const i of visible) roles |= assertions.columns.roles[i]!;
    if (roles === 0) roles = ATTENDEE_BIT;
    const capacity = conflicts.noted(resolveCode(assertions, visible, 'capacity', capacityRank));
    statedStatus.push(conflicts.noted(resolveCode(assertions, visible, 'status', statusRank)));
    if (roles & HOST_BITS) hostSide.add(organisation >= 0 ? organisation : agent);
    all.push({
      fact,
      event: event.node,
      agent,
      onBehalfOf,
      organisation,
      countedAs: -1,
      roles,
      capacity: Capacity.values[capacity] ?? 'UNSTATED',
      status: 'UNKNOWN',
      onHostSide: false,
      uncounted: undefined,
      byMembership: -1,
    });
  }
  all.forEach((participation, i) => {
    const { agent, organisation } = participation;
    participation.onHostSide = hostSide.has(organisation >= 0 ? organisation : agent);
    if (statedStatus[i] !== NONE) participation.status = ParticipationStatus.values[statedStatus[i]!]!;
    else if (participation.onHostSide) participation.status = 'ATTENDED';
  });
  return { all: all.sort((a, b) => a.agent - b.agent || a.onBehalfOf - b.onBehalfOf || a.fact - b.fact), hostSide };
}
