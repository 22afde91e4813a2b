import type { Analysis } from '../../analysis/analysis.js';
import { lengthOf, listOf } from '../../measures/network/incidence.js';
import { entropy } from '../../measures/statistics/entropy.js';
import { Conflicts } from '../../snapshot/facts/field.js';
import type { Selection } from '../../snapshot/selection/selection.js';
import { requireFacts } from '../shared/analysis/require_facts.js';
import { eventsByIssue, type EventsByIssue } from './events_by_issue.js';
import { venuesOf, type VenueBy, type Venues } from './venue.js';

/** One row an agent and issue: arrays by row, those with the most venues first, then by entropy, agent and issue. */
export interface VenuesResult {
  /** Number of the agent, and of the issue. */
  agent: Int32Array;
  issue: Int32Array;
  /** Distinct venues, events at them, and those of these events that it hosted itself. */
  venues: Int32Array;
  events: Int32Array;
  own: Int32Array;
  /** H = −Σ p_v ln p_v, p_v the share of venue v in the events. */
  entropy: Float64Array;
  byIssue: EventsByIssue;
  venue: Venues;
  /** Numbers of the events without a known host: they are at no venue. */
  withoutHost: number[];
  conflicts: number;
}

/** Question 11: who appears on the same issue in several venues. The scope has to count the host side. */
export const VENUES: Analysis<{ by: VenueBy }, VenuesResult> = {
  name: 'venues',
  run: (input, { by }) => {
    const { view, scope, selection, requireBudget } = input;
    requireFacts(input, ['topics']);
    const conflicts = new Conflicts();
    const byIssue = eventsByIssue(view, selection.events.node, scope);
    const venue = venuesOf(view, selection, by, conflicts);
    const { byEvent } = selection.incidence;
    const appearances = byIssue.events.items.reduce((sum, event) => sum + lengthOf(byEvent, event), 0);
    requireBudget({ steps: 150 * appearances, bytes: 400 * appearances }, 'APPEARANCES', { count: appearances });
    const rows = Array.from(byIssue.issues.keys()).flatMap((issue) => rowsOf(selection, byIssue, venue, issue));
    rows.sort((a, b) => b.venues - a.venues || b.entropy - a.entropy || a.agent - b.agent || a.issue - b.issue);
    const column = (name: 'agent' | 'issue' | 'venues' | 'events' | 'own'): Int32Array =>
      Int32Array.from(rows, (row) => row[name]);
    return {
      agent: column('agent'),
      issue: column('issue'),
      venues: column('venues'),
      events: column('events'),
      own: column('own'),
      entropy: Float64Array.from(rows, (row) => row.entropy),
      byIssue,
      venue,
      withoutHost: [...venue.ofEvent.keys()].filter((event) => venue.ofEvent[event]! < 0),
      conflicts: conflicts.count,
    };
  },
};

interface Row {
  agent: number;
  issue: number;
  venues: number;
  events: number;
  own: number;
  entropy: number;
}

function rowsOf(selection: Selection, byIssue: EventsByIssue, { ofEvent }: Venues, issue: number): Row[] {
  const visits = new Map<number, { events: number; own: number; at: Map<number, number> }>();
  for (const event of listOf(byIssue.events, issue)) {
    const venue = ofEvent[event]!;
    if (venue < 0) continue;
    const hosts = ownHostsAt(selection, event);
    for (const agent of listOf(selection.incidence.byEvent, event)) {
      const visit = visits.get(agent) ?? { events: 0, own: 0, at: new Map<number, number>() };
      visits.set(agent, visit);
      visit.events++;
      visit.own += Number(hosts.has(selection.agents[agent]!));
      visit.at.set(venue, (visit.at.get(venue) ?? 0) + 1);
    }
  }
  return [...visits].map(([agent, { events, own, at }]) => ({
    ...{ agent, issue, venues: at.size, events, own },
    entropy: entropy([...at.values()]) ?? 0,
  }));
}

/** Canonical node index of each agent that is itself of the host side of an event, not as a member of a host. */
export function ownHostsAt({ rows, events }: Selection, event: number): Set<number> {
  const hosts = new Set<number>();
  for (let row = events.firstRow[event]!; row < events.endRow[event]!; row++) {
    const own = rows.uncounted[row] === -1 && rows.onHostSide[row] === 1 && rows.byMembership[row] === -1;
    if (own) hosts.add(rows.countedAs[row]!);
  }
  return hosts;
}
