export type Ends = readonly [string, string];

/** Whether both are one tie: of a directed network in this order, else in any. */
export function isSameTie(directed: boolean, [a, b]: Ends, [c, d]: Ends): boolean {
  return (a === c && b === d) || (!directed && a === d && b === c);
}
