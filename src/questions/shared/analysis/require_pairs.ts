import type { Input } from '../../../analysis/analysis.js';
import { pairsBound } from '../../../measures/projection/projection.js';

/** Refuses a projection whose pairs are beyond the limit. */
export function requirePairs({ selection, requireBudget }: Input): void {
  const pairs = pairsBound(selection.incidence);
  requireBudget(10 * pairs, 'PARTICIPANT_PAIRS', { count: pairs });
}
