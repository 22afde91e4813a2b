import type { Input } from '../../../analysis/analysis.js';
import { KIND } from '../../../snapshot/facts/entities.js';
import { originalOf } from '../../../snapshot/selection/evidence.js';
import type { Selection } from '../../../snapshot/selection/selection.js';

/** What is selected when one original is left out. */
export interface WithoutSource {
  /** Canonical node index of the original. */
  source: number;
  selection: Selection;
  /** For each of its agents the number that it has in the whole selection; −1: it counts only without the source. */
  agent: Int32Array;
  /** The same for its events. */
  event: Int32Array;
}

/**
 * What the scope selects with each original left out in turn, with all that repeats it: just what `excludeSources`
 * selects.
 * @param steps what is done with each, in elementary steps
 * @throws TooCostly where there are too many sources
 */
export function* withoutEachSource(input: Input, steps: number): Iterable<WithoutSource> {
  const { selection, scope, view, columns } = input;
  const { sources } = selection.evidence;
  const rows = selection.rows.count;
  input.requireBudget(sources.length * (50 * rows + steps), 'SOURCES_LEFT_OUT', { count: sources.length });
  const [agents, events] = [numbersOf(selection.agents), numbersOf(selection.events.node)];
  for (const source of sources) {
    const excluded = new Set(scope.excludeSources);
    columns.entities.canonical.forEach((node, i) => {
      if (columns.entities.kind[i] === KIND.source && originalOf(view, i) === source) excluded.add(node);
    });
    const left = input.select({ ...scope, excludeSources: excluded });
    yield {
      source,
      selection: left,
      agent: left.agents.map((node) => agents.get(node) ?? -1),
      event: left.events.node.map((node) => events.get(node) ?? -1),
    };
  }
}

function numbersOf(nodes: Int32Array): Map<number, number> {
  const number = new Map<number, number>();
  nodes.forEach((node, i) => number.set(node, i));
  return number;
}
