import { roleBits } from './columns.js';
import type { Entities } from './entities.js';
import type { SelectedEvent } from './events.js';
import type { Organisations } from './organisations.js';
import type { EventParticipations } from './participations.js';
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
  for (const row of all) {
    row.countedAs = countedAgent(row, scope, entities);
    row.uncounted = byKind(row, organisations, scope, wanted);
  }
  applyHostRule(all, scope);
  const expanded = scope.expandNetworks ? withMembers(all, event, organisations, scope, entities) : all;
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
function sizeOf(rows: readonly SelectedRow[]): number {
  const counted = new Set<number>();
  for (const { uncounted, countedAs } of rows) if (!uncounted) counted.add(countedAs);
  return counted.size;
}

/** Whom a participation counts as; −1: nobody of the unit asked for. */
function countedAgent({ agent, organisation }: SelectedRow, scope: Scope, { kind }: Entities): number {
  if (scope.unit === 'PERSON') return kind[agent] === KIND.person ? agent : -1;
  return scope.onBehalfOf || kind[agent] === KIND.organisation ? organisation : -1;
}

/** What leaves a participation out before the host rule: status, capacity, role, and whom it counts as. */
function byKind(
  { countedAs, status, capacity, roles, onHostSide }: SelectedRow,
  organisations: Organisations,
  scope: Scope,
  wantedRoles: number,
): Uncounted | undefined {
  if (!scope.statuses.includes(status)) return 'STATUS';
  if (!scope.capacities.includes(capacity)) return 'CAPACITY';
  if (!onHostSide && !(roles & wantedRoles)) return 'ROLE';
  if (countedAs < 0) return scope.unit === 'PERSON' ? 'NO_PERSON' : 'NO_ORGANISATION';
  return scope.unit === 'ORGANISATION' && organisations.isCollective(countedAs) ? 'UNNAMED' : undefined;
}

/** Whether two agents or more are counted who are not on the host side. */
function hasTwoOthers(rows: readonly SelectedRow[]): boolean {
  let one = -1;
  for (const { uncounted, onHostSide, countedAs } of rows) {
    if (uncounted || onHostSide || countedAs === one) continue;
    if (one >= 0) return true;
    one = countedAs;
  }
  return false;
}

/** WHEN_BILATERAL counts the host side where fewer than two others remain, and always where persons are counted. */
function applyHostRule(rows: SelectedRow[], scope: Scope): void {
  const hostsCount =
    scope.hosts !== 'EXCLUDE' && (scope.hosts !== 'WHEN_BILATERAL' || scope.unit === 'PERSON' || !hasTwoOthers(rows));
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
