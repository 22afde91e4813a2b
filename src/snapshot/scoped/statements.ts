import type { View } from '../facts/view.js';
import { originalOf } from '../selection/evidence.js';

/** Canonical node index of each original that states a stance. Empty: the stance is not there in this view. */
export function originalsOf(view: View, stance: number): Set<number> {
  const { assertions } = view.columns.facts.stances;
  return new Set(view.visible(assertions, stance).map((i) => originalOf(view, assertions.source[i]!)));
}

/**
 * How many statements each original has, by its canonical node index, of stances that are one position: of one agent on
 * one target with one polarity. It is the greatest number that one document (it or a reprint), dataset and coder has. So
 * neither a reprint nor a second coder makes a statement another one, whatever day or event they give it; equal rows
 * without a quote do, and one quote with one locator is one statement.
 */
export function statementsOf(view: View, stances: readonly number[]): Map<number, number> {
  const { canonical } = view.columns.entities;
  const { assertions } = view.columns.facts.stances;
  const { coder, wording } = assertions.columns;
  const visible = stances.flatMap((stance) => view.visible(assertions, stance));
  if (visible.length === 1) return new Map([[originalOf(view, assertions.source[visible[0]!]!), 1]]);
  const told = new Map<number, Map<string, Set<string>>>();
  for (const i of visible) {
    const source = assertions.source[i]!;
    const original = originalOf(view, source);
    const tellers = valueAt(told, original, () => new Map<string, Set<string>>());
    const statements = valueAt(tellers, `${canonical[source]} ${coder[i]}`, () => new Set<string>());
    statements.add(wording[i] === assertions.none.wording ? `row ${i}` : `quote ${wording[i]}`);
  }
  return new Map(
    Array.from(told, ([original, tellers]) => [
      original,
      Math.max(...Array.from(tellers.values(), ({ size }) => size)),
    ]),
  );
}

function valueAt<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}
