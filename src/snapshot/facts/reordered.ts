import type { Assertions } from './assertions.js';

/**
 * The same assertions in order of precedence, as `byPrecedence` has it, with other days of publication.
 * @param published last day of publication of each source, by node index; NONE, the least number, where it is not known
 */
export function reordered<C extends string>(assertions: Assertions<C>, published: Int32Array): Assertions<C> {
  const { offset, source, inference, keyStart } = assertions;
  const order = Int32Array.from(source, (_, i) => i);
  for (let target = 0; target + 1 < offset.length; target++) {
    if (offset[target + 1]! - offset[target]! < 2) continue;
    order
      .subarray(offset[target], offset[target + 1])
      .sort(
        (a, b) =>
          inference[a]! - inference[b]! ||
          published[source[b]!]! - published[source[a]!]! ||
          keyStart[a]! - keyStart[b]! ||
          a - b,
      );
  }
  const moved = <T extends { map: (value: (old: number, i: number) => number) => T; [i: number]: number }>(
    values: T,
  ): T => values.map((_, i) => values[order[i]!]!);
  return {
    ...assertions,
    source: moved(source),
    inference: moved(inference),
    dataset: moved(assertions.dataset),
    recorded: moved(assertions.recorded),
    retracted: moved(assertions.retracted),
    version: moved(assertions.version),
    retractedVersion: moved(assertions.retractedVersion),
    keyStart: moved(keyStart),
    columns: Object.fromEntries(
      Object.entries(assertions.columns).map(([name, values]) => [name, moved(values as Int32Array)]),
    ) as Assertions<C>['columns'],
  };
}
