import type { Input } from '../../../analysis/analysis.js';
import type { FactKind } from '../../../snapshot/facts/snapshot.js';

/** What it takes to read a fact with what is stated of it, put it in its place among others and hold it as an object. */
const FACT = { steps: 300, bytes: 150 };

/** What is known of recommendations and other outputs, and who stands for whom in it. */
export const OUTPUT_FACTS = ['parties', 'responses', 'steps', 'assessments', 'topics', 'memberships'] as const;

/** Declares that facts of these kinds are gone through. */
export function requireFacts({ columns, requireBudget }: Input, kinds: readonly FactKind[]): void {
  const count = kinds.reduce((sum, kind) => sum + columns.facts[kind].count, 0);
  requireBudget({ steps: FACT.steps * count, bytes: FACT.bytes * count }, 'FACTS', { count });
}
