import type { Input, Load } from '../../../analysis/analysis.js';
import { KIND } from '../../../snapshot/facts/entities.js';
import { groupBy } from '../../../collections/group_by.js';
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
 * @param load what is done with each
 */
export function* withoutEachSource(input: Input, { steps, bytes }: Load): Iterable<WithoutSource> {
  const { selection, scope, view, columns } = input;
  const { sources } = selection.evidence;
  const rows = selection.rows.count;
  // (Whether anything speaks of it is looked at of every node.)
  const selecting = 50 * rows + columns.entities.kind.length;
  input.requireBudget(
    // One at a time, so that the memory is that of one.
    { steps: sources.length * (selecting + steps), bytes: 300 * rows + bytes },
    'SOURCES_LEFT_OUT',
    { count: sources.length },
  );
  const [agents, events] = [numbersOf(selection.agents), numbersOf(selection.events.node)];
  const { kind, canonical } = columns.entities;
  const nodes = [...kind.keys()].filter((i) => kind[i] === KIND.source);
  const byOriginal = groupBy(nodes, (i) => originalOf(view, i));
  for (const source of sources) {
    const repeated = byOriginal.get(source)?.map((i) => canonical[i]!) ?? [];
    const excluded = new Set([...(scope.excludeSources ?? []), ...repeated]);
    const left = input.select({ ...scope, excludeSources: excluded }, true);
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
