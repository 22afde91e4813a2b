import type { Input } from '../../analysis/analysis.js';
import { MembershipKind } from '../../model/vocabulary/index.js';
import { NONE } from '../../snapshot/facts/columns.js';
import { KIND } from '../../snapshot/facts/entities.js';
import { endOf } from '../../snapshot/facts/fact_index.js';
import { resolveDays, type Days } from '../../snapshot/facts/field.js';
import type { View } from '../../snapshot/facts/view.js';
import { FactScope, type LeftOut } from '../../snapshot/scoped/fact_scope.js';
import type { Scope } from '../../snapshot/selection/scope.js';
import { Uncounted } from '../../snapshot/selection/uncounted.js';

/** A public person acted for an organisation at an event, or belongs to it. Canonical node indices. */
export interface Affiliation {
  person: number;
  organisation: number;
  kind: 'participations' | 'memberships';
  fact: number;
  /** Where the person acted; −1 for a membership. */
  event: number;
  days: Days;
}

export interface Affiliations {
  /** By fact. */
  all: Affiliation[];
  /** How complete the attendance list of an event is: codes of `ListCompleteness`, by node index of the event. */
  lists: ReadonlyMap<number, number>;
  leftOut: LeftOut;
  conflicts: number;
}

/**
 * What ties public persons to organisations in a scope: the participations on behalf of one that it counts, on the host
 * side too unless `hosts` leaves that out, and the posts and memberships of persons. A membership has no event: where the
 * scope has filters on events, it counts for organisations that take part in such an event. The window asks for its days.
 */
export function affiliationsOf(input: Input): Affiliations {
  const { view, scope } = input;
  const { isPublic } = view.columns.entities;
  const acting = actingFor(input);
  const belonging = belongingTo(view, scope, acting.organisations);
  const found = [...acting.all, ...belonging.all];
  const withheld = found.filter(({ person }) => isPublic[person] === 0);
  return {
    all: found.filter(({ person }) => isPublic[person] === 1),
    lists: acting.lists,
    leftOut: {
      undated: acting.undated + belonging.leftOut.undated,
      unnamed: acting.unnamed + belonging.leftOut.unnamed,
      dropped: 0,
      withheld: withheld.length,
      withheldPersons: new Set(withheld.map(({ person }) => person)).size,
      outsideLifetime: acting.outsideLifetime + belonging.leftOut.outsideLifetime,
    },
    conflicts: acting.conflicts + belonging.conflicts,
  };
}

interface Acting extends Pick<Affiliations, 'all' | 'lists'> {
  /** Those that take part, by whomever. */
  organisations: ReadonlySet<number>;
  undated: number;
  unnamed: number;
  outsideLifetime: number;
  conflicts: number;
}

function actingFor({ view, scope, select }: Input): Acting {
  const { kind } = view.columns.entities;
  const hosts = scope.hosts === 'WHEN_BILATERAL' ? 'INCLUDE' : scope.hosts;
  const selection = select({ ...scope, unit: 'ORGANISATION', hosts, expandNetworks: false });
  const { rows, events } = selection;
  const all: Affiliation[] = [];
  let unnamed = 0;
  events.node.forEach((event, number) => {
    const [first, last] = [events.firstDay[number]!, events.lastDay[number]!];
    const days = { first, last: last === NONE ? first : last };
    for (let row = events.firstRow[number]!; row < events.endRow[number]!; row++) {
      const person = rows.agent[row]!;
      if (kind[person] !== KIND.person) continue;
      if (rows.uncounted[row] === Uncounted.code.UNNAMED) unnamed++;
      if (rows.uncounted[row] !== -1) continue;
      const organisation = rows.countedAs[row]!;
      all.push({ person, organisation, kind: 'participations', fact: rows.fact[row]!, event, days });
    }
  });
  const { undatedEvents: undated, outsideLifetime, conflicts } = selection;
  const lists = new Map(Array.from(events.node, (event, number) => [event, events.attendanceList[number]!]));
  return { all, lists, organisations: new Set(selection.agents), undated, unnamed, outsideLifetime, conflicts };
}

function belongingTo(view: View, scope: Scope, organisations: ReadonlySet<number>): Omit<Affiliations, 'lists'> {
  const { entities, facts } = view.columns;
  const { count, kind, assertions } = facts.memberships;
  const { events, eventTypes, levels, attendanceLists, eventStatuses, issues } = scope;
  const byEvents = events ?? eventTypes ?? levels ?? attendanceLists ?? eventStatuses ?? issues;
  const applied = new FactScope(view, { ...scope, unit: 'ORGANISATION', onBehalfOf: true });
  const all: Affiliation[] = [];
  for (let fact = 0; fact < count; fact++) {
    const person = endOf(view, 'memberships', 'member', fact);
    const isAsked = kind[fact] === MembershipKind.code.MEMBER || kind[fact] === MembershipKind.code.POST;
    if (!isAsked || entities.kind[person] !== KIND.person) continue;
    if (!view.exists(assertions, fact)) continue;
    const days = resolveDays(view, assertions, fact, applied.conflicts);
    if (!applied.passesWindow(days)) continue;
    const organisation = applied.countedAs(person, endOf(view, 'memberships', 'organisation', fact), days);
    if (organisation < 0 || (byEvents && !organisations.has(organisation))) continue;
    all.push({ person, organisation, kind: 'memberships', fact, event: -1, days });
  }
  return { all, leftOut: applied.leftOut, conflicts: applied.conflicts.count };
}
