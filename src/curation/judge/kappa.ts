/** How far two curators agree on the pairs that both judged. */
export interface Agreement {
  /** Pairs that both judged, and those of them that both judged alike. */
  pairs: number;
  alike: number;
  /** From −1 to 1: 0 is what chance would give them, 1 full agreement. Null: both gave one verdict only, or nothing is common. */
  kappa: number | null;
  /** Pairs on which they differ, by key. */
  differing: readonly { pair: string; verdicts: readonly [string, string] }[];
}

/**
 * Agreement of two curators beyond chance (Cohen 1960).
 * @param one verdict by pair; @param other likewise
 */
export function agreement(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): Agreement {
  const both = [...one].flatMap(([pair, verdict]) => {
    const second = other.get(pair);
    return second === undefined ? [] : [{ pair, verdicts: [verdict, second] as const }];
  });
  const differing = both.filter(({ verdicts: [a, b] }) => a !== b);
  const alike = both.length - differing.length;
  return { pairs: both.length, alike, kappa: kappaOf(both.map(({ verdicts }) => verdicts)), differing };
}

function kappaOf(verdicts: readonly (readonly [string, string])[]): number | null {
  const n = verdicts.length;
  const share = (side: 0 | 1, verdict: string): number => verdicts.filter((each) => each[side] === verdict).length / n;
  const given = new Set(verdicts.flat());
  const observed = verdicts.filter(([a, b]) => a === b).length / n;
  const expected = [...given].reduce((sum, verdict) => sum + share(0, verdict) * share(1, verdict), 0);
  return n === 0 || expected === 1 ? null : (observed - expected) / (1 - expected);
}
