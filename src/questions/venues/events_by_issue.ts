import type { Lists } from '../../measures/network/incidence.js';
import { endOf } from '../../snapshot/facts/fact_index.js';
import { broaderIssues, issuesWithNarrower } from '../../snapshot/facts/issues.js';
import type { View } from '../../snapshot/facts/view.js';
import type { Scope } from '../../snapshot/selection/scope.js';

/** Issues with the events on them or on narrower ones. */
export interface EventsByIssue {
  /** Canonical node index of each issue, ascending. */
  issues: Int32Array;
  /** List i: numbers of the events on issue i, ascending. */
  events: Lists;
}

/**
 * Events by issue: each event is on the issues that sources of the view give it, and on all broader ones.
 * @param nodes canonical node index of each event; @param scope its issues, with all narrower ones, where it has any
 */
export function eventsByIssue(view: View, nodes: Int32Array, { issues: asked }: Scope): EventsByIssue {
  const wanted = asked && issuesWithNarrower(view, asked);
  const broader = broaderIssues(view);
  const number = new Map<number, number>();
  nodes.forEach((node, event) => number.set(node, event));
  const found = new Map<number, Set<number>>();
  const { count, assertions } = view.columns.facts.topics;
  for (let fact = 0; fact < count; fact++) {
    const event = number.get(endOf(view, 'topics', 'subject', fact));
    if (event === undefined || !view.exists(assertions, fact)) continue;
    for (const issue of withBroader(endOf(view, 'topics', 'issue', fact), broader)) {
      if (!(wanted?.has(issue) ?? true)) continue;
      if (!found.has(issue)) found.set(issue, new Set());
      found.get(issue)!.add(event);
    }
  }
  const issues = Int32Array.from(found.keys()).sort();
  const lists = Array.from(issues, (issue) => [...found.get(issue)!].sort((a, b) => a - b));
  const offset = new Int32Array(issues.length + 1);
  lists.forEach((list, i) => (offset[i + 1] = offset[i]! + list.length));
  return { issues, events: { offset, items: Int32Array.from(lists.flat()) } };
}

function withBroader(issue: number, broader: ReadonlyMap<number, number>): Set<number> {
  const found = new Set<number>();
  for (let at: number | undefined = issue; at !== undefined && !found.has(at); at = broader.get(at)) found.add(at);
  return found;
}
