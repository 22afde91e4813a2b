import type { DegreeClasses } from '../network/degree_classes.js';
import { hypergeometricTail, hypergeometricTailAtMost } from './hypergeometric.js';
import type { NullModel, OverlapTest } from './null_model.js';
import { fractionAsWritten } from './rational.js';

/**
 * Fixed rows: each agent’s events are drawn at random from `events`, their number kept. Comparisons with alpha are
 * exact: where floating point cannot tell, whole numbers decide.
 */
export function hypergeometricModel(events: number, { degree }: DegreeClasses, alpha: number): NullModel {
  const { numerator, denominator } = fractionAsWritten(alpha);
  const atMost = ({ a, b, shared, p }: OverlapTest, times: number, over: number): boolean => {
    const ratio = (p * times) / (alpha * over);
    if (Math.abs(ratio - 1) > 1e-9) return ratio < 1;
    const limit = { numerator: numerator * BigInt(over), denominator };
    return hypergeometricTailAtMost({ events, n: degree[a]!, m: degree[b]!, p: shared }, limit, times);
  };
  return {
    residual: null,
    smallest(a, b) {
      const shared = Math.min(degree[a]!, degree[b]!);
      const p = hypergeometricTail(events, degree[a]!, degree[b]!, shared);
      return { p, testable: atMost({ a, b, shared, p }, 1, 1) };
    },
    tails: (a, b, shared) => Float64Array.from(shared, (p) => hypergeometricTail(events, degree[a]!, degree[b]!, p)),
    atMost,
  };
}
