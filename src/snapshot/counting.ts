import { roleBits } from './columns.js';
import type { Entities } from './entities.js';
import type { SelectedEvent } from './events.js';
import type { Organisations } from './organisations.js';
import type { EventParticipation, EventParticipations } from './participations.js';
import { KIND } from './entities.js';
import type { Scope } from './scope.js';
import type { SelectedRow } from './rows.js';
import type { Uncounted } from './uncounted.js';

export interface CountedAtEvent {
  /** Without persons who may not be named where persons are counted. */
  rows: SelectedRow[];
  /** Such persons, one entry for each participation that would have been counted. */
  withheld: number[];
  /** Whether `maxEventSize` leaves the event out. */
  tooLarge: boolean;
}

/** Decides for one event whom the scope counts. The order of the steps is part of the rules. */
export function countAt(
  event: SelectedEvent,
  { all }: EventParticipations,
  organisations: Organisations,
  scope: Scope,
  entities: Entities,
): CountedAtEvent {
  const wanted = roleBits(scope.roles);
  const decided = all.map((participation): SelectedRow => {
    const { fact, agent, onBehalfOf, organisation, roles, status, capacity, onHostSide } = participation;
    const countedAs = countedAgent(participation, scope, entities);
    const uncounted = byKind(participation, countedAs, organisations, scope, wanted);
    const counting = { event: event.node, countedAs, uncounted, byMembership: -1 };
    // (Written out and not spread: this is done for every participation.)
    return { fact, agent, onBehalfOf, organisation, roles, status, capacity, onHostSide, ...counting };
  });
  applyHostRule(decided, scope);
  const expanded = scope.expandNetworks ? withMembers(decided, event, organisations, scope, entities) : decided;
  for (const row of expanded) {
    if (row.uncounted || passesFilters(row, organisations, scope)) continue;
    row.uncounted = 'OTHER_ORGANISATION';
  }
  const nameable = (agent: number): boolean => entities.isPublic[agent] === 1;
  const tooLarge = scope.maxEventSize !== undefined && sizeOf(expanded) > scope.maxEventSize;
  if (tooLarge) for (const row of expanded) row.uncounted ??= 'EVENT_TOO_LARGE';
  if (scope.unit !== 'PERSON') return { rows: expanded, withheld: [], tooLarge };
  return {
    rows: expanded.filter(({ agent }) => entities.kind[agent] !== KIND.person || nameable(agent)),
    withheld: expanded.flatMap(({ uncounted, countedAs }) => (uncounted || nameable(countedAs) ? [] : [countedAs])),
    tooLarge,
  };
}

/** How many agents are counted. */
const sizeOf = (rows: readonly SelectedRow[]): number =>
  new Set(rows.flatMap(({ uncounted, countedAs }) => (uncounted ? [] : [countedAs]))).size;

/** Whom a participation counts as; −1: nobody of the unit asked for. */
function countedAgent({ agent, organisation }: EventParticipation, scope: Scope, { kind }: Entities): number {
  if (scope.unit === 'PERSON') return kind[agent] === KIND.person ? agent : -1;
  return scope.onBehalfOf || kind[agent] === KIND.organisation ? organisation : -1;
}

/** What leaves a participation out before the host rule: status, capacity, role, and whom it counts as. */
function byKind(
  participation: EventParticipation,
  countedAs: number,
  organisations: Organisations,
  scope: Scope,
  wantedRoles: number,
): Uncounted | undefined {
  if (!scope.statuses.includes(participation.status)) return 'STATUS';
  if (!scope.capacities.includes(participation.capacity)) return 'CAPACITY';
  if (!participation.onHostSide && !(participation.roles & wantedRoles)) return 'ROLE';
  if (countedAs < 0) return scope.unit === 'PERSON' ? 'NO_PERSON' : 'NO_ORGANISATION';
  return scope.unit === 'ORGANISATION' && organisations.isCollective(countedAs) ? 'UNNAMED' : undefined;
}

const isOther = ({ onHostSide }: SelectedRow): boolean => !onHostSide;

/** WHEN_BILATERAL counts the host side where fewer than two others remain, and always where persons are counted. */
function applyHostRule(rows: SelectedRow[], scope: Scope): void {
  const hostsCount =
    scope.hosts !== 'EXCLUDE' &&
    (scope.hosts !== 'WHEN_BILATERAL' || scope.unit === 'PERSON' || sizeOf(rows.filter(isOther)) < 2);
  for (const row of rows) {
    if (row.uncounted !== undefined) continue;
    if (row.onHostSide && !hostsCount) row.uncounted = 'HOST_SIDE';
    if (!row.onHostSide && scope.hosts === 'ONLY') row.uncounted = 'NOT_HOST_SIDE';
  }
}

/** With each counted network its members of that day, one level, resting on its participation and the membership. */
function withMembers(
  rows: readonly SelectedRow[],
  event: SelectedEvent,
  organisations: Organisations,
  scope: Scope,
  entities: Entities,
): SelectedRow[] {
  return rows.flatMap((row) => {
    if (row.uncounted || scope.unit === 'PERSON') return [row];
    const members = organisations
      .membersOf(row.countedAs, event.days)
      .filter(({ member }) => entities.kind[member] === KIND.organisation && !organisations.isCollective(member))
      .map(({ fact, member }) => ({ ...row, countedAs: member, byMembership: fact }));
    return [row, ...members];
  });
}

/** Where persons are counted, the filters on organisations mean the one acted for. */
function passesFilters({ countedAs, organisation }: SelectedRow, organisations: Organisations, scope: Scope): boolean {
  if (!scope.organisations && !scope.sectors && !scope.forms) return true;
  const filtered = scope.unit === 'PERSON' ? organisation : countedAs;
  return filtered >= 0 && organisations.passes(filtered, scope);
}
