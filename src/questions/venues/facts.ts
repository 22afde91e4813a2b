import type { ResultOf } from '../../analysis/analysis.js';
import { listOf } from '../../measures/network/incidence.js';
import { endOf } from '../../snapshot/facts/fact_index.js';
import type { FactReference } from '../../snapshot/facts/fact_list.js';
import { issuesWithNarrower } from '../../snapshot/facts/issues.js';
import { factsAt, factsOfRows } from '../shared/evidence/shared_events.js';
import type { AskedSelection } from '../shared/scope/asked.js';
import type { VENUES } from './analysis.js';
import type { VenueBy } from './venue.js';

/** A question’s answer, as its rows need it. */
export interface VenuesAnswer extends AskedSelection {
  result: ResultOf<typeof VENUES>;
  by: VenueBy;
  parameters: Record<string, unknown>;
}

/** Numbers of the events of a row by number of the venue, in the order of the first event at each. */
export function visitsOf({ selection, result }: VenuesAnswer, row: number): Map<number, number[]> {
  const { byIssue, venue, agent, issue } = result;
  const onIssue = new Set(listOf(byIssue.events, issue[row]!));
  const visits = new Map<number, number[]>();
  for (const event of listOf(selection.incidence.byAgent, agent[row]!)) {
    const at = venue.ofEvent[event]!;
    if (at >= 0 && onIssue.has(event)) visits.set(at, [...(visits.get(at) ?? []), event]);
  }
  return visits;
}

/** The facts that put a row’s agent at events, others on their host side, and the events on the issue. */
export function factsOfVisits(answer: VenuesAnswer, row: number, events: readonly number[]): FactReference[] {
  const { selection, result } = answer;
  const { rows, events: columns } = selection;
  const hostRows = events.flatMap((event) =>
    Array.from({ length: columns.endRow[event]! - columns.firstRow[event]! }, (_, i) => columns.firstRow[event]! + i),
  );
  const hosts = factsOfRows(
    rows,
    hostRows.filter((at) => rows.onHostSide[at] === 1 && rows.byMembership[at] === -1),
  );
  const found = [...factsAt(selection, events, [result.agent[row]!]), ...hosts, ...topicsOf(answer, row, events)];
  return [...new Map(found.map((reference) => [`${reference.kind} ${reference.fact}`, reference])).values()];
}

function topicsOf(
  { asked: { view }, selection, result }: VenuesAnswer,
  row: number,
  events: readonly number[],
): FactReference[] {
  const nodes = new Set(events.map((event) => selection.events.node[event]!));
  const issues = issuesWithNarrower(view, [result.byIssue.issues[result.issue[row]!]!]);
  const { count, assertions } = view.columns.facts.topics;
  const found: FactReference[] = [];
  for (let fact = 0; fact < count; fact++) {
    const isOn = nodes.has(endOf(view, 'topics', 'subject', fact)) && issues.has(endOf(view, 'topics', 'issue', fact));
    if (isOn && view.exists(assertions, fact)) found.push({ kind: 'topics', fact });
  }
  return found;
}
