/** What a field resolves to, and whether another value of the same rank stood beside it. */
export interface Picked<V> {
  value: V | undefined;
  conflict: boolean;
}

/**
 * The value of one field from what the assertions state, given in order of precedence (`precedence.ts`): the value of
 * the lowest rank, and among those the first. A field without ranks gives every value rank 0. Assertions that state
 * nothing (`undefined`) are passed over.
 */
export function pick<V>(stated: Iterable<V | undefined>, rank: (value: V) => number = () => 0): Picked<V> {
  let value: V | undefined;
  let best = Infinity;
  let conflict = false;
  for (const candidate of stated) {
    if (candidate === undefined) continue;
    const at = rank(candidate);
    if (at < best) {
      value = candidate;
      best = at;
      conflict = false;
    } else if (at === best && candidate !== value) {
      conflict = true;
    }
  }
  return { value, conflict };
}
