import { NONE } from './columns.js';
import { KIND } from './entities.js';
import type { View } from './view.js';

/** The next broader issue of each issue that has one, as this view’s sources state. Canonical node indices. */
export function broaderIssues(view: View): Map<number, number> {
  const { entities, stated } = view.columns;
  const broader = new Map<number, number>();
  for (let node = 0; node < entities.kind.length; node++) {
    if (entities.kind[node] !== KIND.issue || entities.canonical[node] !== node) continue;
    const { value } = view.resolved(stated, node, 'broader');
    if (value !== NONE && value >= 0) broader.set(node, entities.canonical[value]!);
  }
  return broader;
}

/** Issues with all that are narrower, down the tree that this view’s sources state. Canonical node indices. */
export function issuesWithNarrower(view: View, issues: readonly number[]): Set<number> {
  const narrower = new Map<number, number[]>();
  for (const [node, broader] of broaderIssues(view)) {
    narrower.set(broader, [...(narrower.get(broader) ?? []), node]);
  }
  const found = new Set(issues);
  for (const issue of found) for (const node of narrower.get(issue) ?? []) found.add(node);
  return found;
}
