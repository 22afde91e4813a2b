import { argumentError } from '../../../graph/errors.js';
import { Verdict } from '../../../measures/significance/significance.js';
import { strongestOf } from '../rows/tie_list.js';
import type { NetworkParts } from './parts.js';

/** Some of the ties of a network, and how many there were. */
export type StrongestTies = Pick<NetworkParts, 'tieCount' | 'endsOf' | 'tieColumns' | 'factsOf'> & {
  /** What a file says of those that were left out; undefined: nothing was asked for. */
  said?: { asked: number; shown: number; all: number; threshold: number | null };
};

/**
 * The strongest ties, as `ties(strongest:)` lists them.
 * @throws BAD_ARGUMENT where less than one is asked for, or the ties are those of agents to events
 */
export function strongestTies(parts: NetworkParts, asked: number | undefined): StrongestTies {
  const { tieCount, endsOf, tieColumns, factsOf } = parts;
  if (asked === undefined) return { tieCount, endsOf, tieColumns, factsOf };
  if (parts.agents !== undefined) {
    throw argumentError('BAD_ARGUMENT', 'STRONGEST_OF_TWO_MODES');
  }
  const verdict = tieColumns.find(({ name }) => name === 'verdict');
  const order: readonly unknown[] = Verdict.values;
  const { places, threshold } = strongestOf(
    {
      count: tieCount,
      weightOf: (i) => tieColumns[0]!.at(i) as number,
      ...(verdict && { verdictOf: (i) => order.indexOf(verdict.at(i)) }),
    },
    undefined,
    asked,
  );
  const place = (i: number): number => places?.[i] ?? i;
  const shown = places?.length ?? tieCount;
  return {
    tieCount: shown,
    endsOf: (i) => endsOf(place(i)),
    tieColumns: tieColumns.map((column) => ({ ...column, at: (i) => column.at(place(i)) })),
    factsOf: (i) => factsOf(place(i)),
    said: { asked, shown, all: tieCount, threshold },
  };
}
