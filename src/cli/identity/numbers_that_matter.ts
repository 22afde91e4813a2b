import type { Decision } from '../../curation/judge/decision.js';
import type { Reader } from '../../database/database.js';
import { JUDGED_KINDS, kindOf, type EntityKind } from '../../model/identity/entity_id.js';
import { networkNow, type NetworkNow } from '../../questions/co_attendance/now.js';
import { outcomesNow, type OutcomesNow } from '../../questions/recommendation_outcomes/now.js';
import { countNow, graphNow } from '../../questions/shared/now/graph_now.js';
import { print } from '../terminal/output.js';

/** What judgements change, in a few numbers. */
export interface NumbersThatMatter {
  counts: Readonly<Partial<Record<EntityKind, number>>>;
  network: NetworkNow;
  outcomes: OutcomesNow;
}

/** So many of the strongest ties are told before and after. */
const TOP = 5;

/** Measures the graph as a transaction has it. */
export async function numbersThatMatter(reader: Reader): Promise<NumbersThatMatter> {
  const graph = await graphNow(reader);
  return {
    counts: Object.fromEntries(JUDGED_KINDS.map((kind) => [kind, countNow(graph, kind)])),
    network: networkNow(graph, TOP),
    outcomes: outcomesNow(graph),
  };
}

/** Says what decisions would change. */
export function tellNumbers(before: NumbersThatMatter, after: NumbersThatMatter, decisions: readonly Decision[]): void {
  const kinds = JUDGED_KINDS.filter((kind) => decisions.some(({ a }) => kindOf(a) === kind));
  if (kinds.length > 0) print('\nIn the graph, before and after:');
  tell(kinds.map((kind) => [`${kind}s`, before.counts[kind]!, after.counts[kind]!]));
  print('\nCo-attendance of organisations, with all defaults, before and after:');
  tell((['agents', 'events', 'ties'] as const).map((what) => [what, before.network[what], after.network[what]]));
  for (const [when, { network }] of Object.entries({ before, after })) {
    if (network.strongest.length > 0) print(`  strongest ties ${when}:`);
    for (const { a, b, shared } of network.strongest) print(`    ${shared}  ${a} – ${b}`);
  }
  if (before.outcomes.recommendations === 0) return;
  print('\nRecommendations, with all defaults, before and after (a case is one and an agent whom it addresses):');
  const { outcomes } = before;
  tell(
    (['recommendations', 'addressees', 'cases', 'answered'] as const).map((what) => [
      what,
      outcomes[what],
      after.outcomes[what],
    ]),
  );
}

function tell(lines: readonly (readonly [what: string, before: number, after: number])[]): void {
  const width = Math.max(...lines.map(([what]) => what.length));
  for (const [what, before, after] of lines) {
    print(`  ${what.padEnd(width)}  ${before.toLocaleString('en')} → ${after.toLocaleString('en')}`);
  }
}
