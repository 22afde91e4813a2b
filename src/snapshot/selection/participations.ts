import { Picking } from '../../model/resolution/picking.js';
import { CAPACITY_RANK, PARTICIPATION_STATUS_RANK } from '../../model/resolution/ranks.js';
import { unstatedStatus } from '../../model/resolution/unstated.js';
import { Capacity, ParticipationStatus, type EventStatus } from '../../model/vocabulary/index.js';
import { NONE, roleBits } from '../facts/columns.js';
import { KIND } from '../facts/entities.js';
import { rankByCode, type Conflicts, type Days } from '../facts/field.js';
import type { Organisations } from '../facts/organisations.js';
import { Stamps } from '../facts/stamps.js';
import type { View } from '../facts/view.js';
import { counterpart, HOST_BITS } from './hosts.js';
import type { Rows, RowsBuilder } from './rows.js';
import type { Scope } from './scope.js';

const ATTENDEE_BIT = roleBits(['ATTENDEE']);
const statusRank = rankByCode(ParticipationStatus, PARTICIPATION_STATUS_RANK);
const capacityRank = rankByCode(Capacity, CAPACITY_RANK);

/** The status of a row until it is known who is on the host side, where nobody states one. */
const UNSTATED = -1;

/** The participations at one event after the other that a view’s sources state. */
export class StatedParticipations {
  readonly #status: Picking<number>;
  readonly #capacity: Picking<number>;
  readonly #hostSide: Stamps;

  constructor(
    private readonly view: View,
    private readonly organisations: Organisations,
    private readonly scope: Pick<Scope, 'onBehalfOf' | 'rollUpUnits'>,
    private readonly conflicts: Conflicts,
  ) {
    const { entities, participations } = view.columns;
    this.#status = new Picking(participations.assertions.none.status, NONE, statusRank);
    this.#capacity = new Picking(participations.assertions.none.capacity, NONE, capacityRank);
    this.#hostSide = new Stamps(entities.kind.length);
  }

  /** How many facts there are about somebody who took part in an event. */
  countAt(event: number): number {
    const { offset } = this.view.columns.participations.byEvent;
    return offset[event + 1]! - offset[event]!;
  }

  /**
   * Adds the participations at an event, by agent, on whose behalf, and fact; nobody is counted yet. Stated by nobody: a
   * role is ATTENDEE, a capacity UNSTATED, a status as `unstatedStatus` says. One fact with a host role puts an organisation
   * on the host side, with all who act for it.
   * @returns agents with a host role at the event, as organisations where they act for one, ascending
   */
  addTo(builder: RowsBuilder, event: number, days: Days, eventStatus: EventStatus): number[] {
    const { byEvent } = this.view.columns.participations;
    const rows = builder.reserve(this.countAt(event));
    const first = rows.count;
    const hosts: number[] = [];
    this.#hostSide.clear();
    for (let at = byEvent.offset[event]!; at < byEvent.offset[event + 1]!; at++) {
      const fact = byEvent.items[at]!;
      const roles = this.#read(fact);
      if (roles === undefined) continue;
      const row = this.#add(rows, fact, event, days);
      rows.roles[row] = roles === 0 ? ATTENDEE_BIT : roles;
      const host = counterpart(rows, row);
      if (roles & HOST_BITS && this.#hostSide.add(host)) hosts.push(host);
    }
    for (let row = first; row < rows.count; row++) {
      const isHost = this.#hostSide.has(counterpart(rows, row));
      rows.onHostSide[row] = Number(isHost);
      if (rows.status[row] === UNSTATED)
        rows.status[row] = ParticipationStatus.code[unstatedStatus(isHost, eventStatus)];
    }
    return hosts.sort((a, b) => a - b);
  }

  /** Resolves what is stated of a fact. @returns bits of its roles; undefined where it is not there */
  #read(fact: number): number | undefined {
    const { view } = this;
    const { assertions } = view.columns.participations;
    const { roles, status, capacity } = assertions.columns;
    let found: number | undefined;
    this.#status.begin();
    this.#capacity.begin();
    for (let i = assertions.offset[fact]!; i < assertions.offset[fact + 1]!; i++) {
      if (!view.counts(assertions, i)) continue;
      found = (found ?? 0) | roles[i]!;
      const source = view.sourceOf(assertions, i);
      this.#status.offer(status[i]!, source);
      this.#capacity.offer(capacity[i]!, source);
    }
    return found;
  }

  #add(rows: Rows, fact: number, event: number, days: Days): number {
    const { entities, participations } = this.view.columns;
    const actor = entities.canonical[participations.agent[fact]!]!;
    const behalf = participations.onBehalfOf[fact]!;
    const actedFor = behalf < 0 ? -1 : entities.canonical[behalf]!;
    // What a person who is WITHHELD did for an organisation is the organisation’s.
    const [agent, onBehalfOf] = entities.isWithheld[actor] === 1 ? [actedFor, -1] : [actor, actedFor];
    const isOrganisation = entities.kind[agent] === KIND.organisation;
    const own = isOrganisation && (onBehalfOf < 0 || !this.scope.onBehalfOf) ? agent : onBehalfOf;
    const capacity = this.conflicts.noted(this.#capacity);
    const status = this.conflicts.noted(this.#status);
    const row = rows.count++;
    rows.fact[row] = fact;
    rows.event[row] = event;
    rows.agent[row] = agent;
    rows.onBehalfOf[row] = onBehalfOf;
    rows.organisation[row] = own >= 0 && this.scope.rollUpUnits ? this.organisations.top(own, days) : own;
    rows.countedAs[row] = -1;
    rows.byMembership[row] = -1;
    rows.capacity[row] = capacity === NONE ? Capacity.code.UNSTATED : capacity;
    rows.status[row] = status === NONE ? UNSTATED : status;
    rows.conflicting[row] = Number(this.#capacity.conflict || this.#status.conflict);
    rows.uncounted[row] = -1;
    return row;
  }
}
