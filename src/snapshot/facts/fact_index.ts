import type { FactKind } from './snapshot.js';
import type { View } from './view.js';

/** Canonical node index at an end of a fact, by the name of the column; −1: it has none. */
export function endOf({ columns: { entities, facts } }: View, kind: FactKind, column: string, fact: number): number {
  const node = facts[kind].ends[column]![fact]!;
  return node < 0 ? -1 : entities.canonical[node]!;
}

/** Facts of a kind that are there in a view, by the canonical node index at one end; in order of their index. */
export function factsByEnd(view: View, kind: FactKind, column: string): ReadonlyMap<number, readonly number[]> {
  const { count, assertions } = view.columns.facts[kind];
  const found = new Map<number, number[]>();
  for (let fact = 0; fact < count; fact++) {
    const node = endOf(view, kind, column, fact);
    if (node < 0 || !view.exists(assertions, fact)) continue;
    const list = found.get(node);
    if (list) list.push(fact);
    else found.set(node, [fact]);
  }
  return found;
}
