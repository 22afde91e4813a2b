/** A test of one pair: the classes of both agents, the events they share, and its p value. */
export interface OverlapTest {
  a: number;
  b: number;
  shared: number;
  p: number;
}

/** What chance would give: how many events two agents share, by the classes that their degrees put them in. */
export interface NullModel {
  /** P(X ≥ the greatest possible overlap) for agents of classes a and b, and whether it is at most alpha. */
  smallest(a: number, b: number): { p: number; testable: boolean };
  /** P(X ≥ s) for each s of `shared`, which is ascending. */
  tails(a: number, b: number, shared: Int32Array): Float64Array;
  /** Whether p · times ≤ alpha · over, where alpha is the number as written: 1/20 for 0.05. */
  atMost(test: OverlapTest, times: number, over: number): boolean;
  /** Largest relative difference between expected and observed degrees; null where nothing had to be solved. */
  residual: number | null;
}
