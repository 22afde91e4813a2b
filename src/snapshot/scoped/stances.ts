import { groupBy } from '../../collections/group_by.js';
import type { Stances } from '../../measures/congruence/stance_profiles.js';
import { transposed, type Lists } from '../../measures/network/incidence.js';
import { enumeration, type ValueOf } from '../../model/vocabulary/index.js';
import { KIND } from '../facts/entities.js';
import { endOf } from '../facts/fact_index.js';
import { ascending, numbersOf } from '../facts/numbering.js';
import type { View } from '../facts/view.js';
import type { Scope } from '../selection/scope.js';
import { evidenceOfFacts, type FactEvidence } from './fact_evidence.js';
import { FactScope, type LeftOut } from './fact_scope.js';
import { originalsOf, statementsOf } from './statements.js';

export const StanceTargetKind = enumeration('StanceTargetKind', 'What stances are on.', {
  CLAIMS: 'Claims: issues that one can be for or against.',
  RECOMMENDATIONS: 'Recommendations.',
});
export type StanceTargetKind = ValueOf<typeof StanceTargetKind>;

/** What stances are asked for: all on targets of these kinds, or on these targets by canonical node index. */
export type StancesOn = { kinds: readonly StanceTargetKind[] } | { targets: readonly number[] };

/** The stances that a scope selects. */
export interface StanceSelection {
  /** Canonical node index of each agent and target that has a stance, ascending: in order of ids. */
  agents: Int32Array;
  targets: Int32Array;
  /** One row for each stance and original that states it, numbered as `agents`, `targets` and `facts` are. */
  stances: Stances;
  /** Index of the fact by number of the stance. */
  facts: Int32Array;
  /** List i: numbers of the rows of agent i, and of target i. */
  rowsOfAgent: Lists;
  rowsOfTarget: Lists;
  /** Events at which these stances were taken, and stances that were taken at none that is known. */
  events: Int32Array;
  withoutEvent: number;
  /** Stances of which only data files tell: in which documents they stand is not known. */
  inDataFiles: number;
  leftOut: LeftOut;
  /** Fields that were used and in which sources contradict each other. */
  conflicts: number;
  evidence: FactEvidence;
}

/**
 * Selects the stances that a scope lets through. The issues of the scope are asked of the target: the claim itself, or
 * the topics of a recommendation. The first possible day decides which stance is the later; an undated one (NONE) is before all.
 */
export function selectStances(view: View, scope: Scope, on: StancesOn): StanceSelection {
  const { entities, facts } = view.columns;
  const { polarity: polarities, firstDay, lastDay, assertions, count } = facts.stances;
  const applied = new FactScope(view, scope);
  const isAsked = askedTargets(on, entities.kind);
  const end = (column: string, fact: number): number => endOf(view, 'stances', column, fact);
  const taken: { fact: number; agent: number; target: number; event: number; order: number }[] = [];
  for (let fact = 0; fact < count; fact++) {
    const [target, event] = [end('target', fact), end('event', fact)];
    if (!isAsked(target) || !applied.passesEvent(event) || !applied.isOnIssues(target)) continue;
    if (!view.exists(assertions, fact)) continue;
    const days = applied.daysOf({ first: firstDay[fact]!, last: lastDay[fact]! }, event);
    if (!applied.passesWindow(days)) continue;
    const agent = applied.countedAs(end('agent', fact), end('on_behalf_of', fact), days);
    if (agent >= 0) taken.push({ fact, agent, target, event, order: days.first });
  }
  const agents = ascending(taken.map(({ agent }) => agent));
  const targets = ascending(taken.map(({ target }) => target));
  const [agentNumber, targetNumber] = [numbersOf(agents), numbersOf(targets)];
  const rows: number[][] = [];
  let inDataFiles = 0;
  const positions = groupBy(
    taken.map(({ fact, agent, target, event, order }, stance) => {
      const [who, what, polarity] = [agentNumber.get(agent)!, targetNumber.get(target)!, polarities[fact]!];
      return { fact, who, what, polarity, stance, event, order };
    }),
    ({ who, what, polarity }) => (who * targets.length + what) * 3 + polarity,
  );
  for (const position of positions.values()) {
    const statements = statementsOf(
      view,
      position.map(({ fact }) => fact),
    );
    for (const { fact, who, what, polarity, stance, event, order } of position) {
      const originals = originalsOf(view, fact);
      for (const source of originals) {
        rows.push([who, what, polarity, stance, source, event, statements.get(source) ?? 0, order]);
        statements.delete(source);
      }
      if ([...originals].every((source) => entities.isDataFile[source] === 1)) inDataFiles++;
    }
  }
  const column = (at: number): Int32Array => Int32Array.from(rows, (row) => row[at]!);
  const stances: Stances = {
    agents: agents.length,
    targets: targets.length,
    agent: column(0),
    target: column(1),
    polarity: Int8Array.from(rows, (row) => row[2]!),
    stance: column(3),
    source: column(4),
    event: column(5),
    statements: column(6),
    order: Float64Array.from(rows, (row) => row[7]!),
  };
  const counted = Int32Array.from(taken, ({ fact }) => fact);
  return {
    agents,
    targets,
    stances,
    facts: counted,
    rowsOfAgent: listsBy(stances.agent, agents.length),
    rowsOfTarget: listsBy(stances.target, targets.length),
    events: Int32Array.from(new Set(taken.flatMap(({ event }) => (event < 0 ? [] : [event])))).sort(),
    withoutEvent: taken.filter(({ event }) => event < 0).length,
    inDataFiles,
    leftOut: applied.leftOut,
    conflicts: applied.conflicts.count,
    evidence: evidenceOfFacts(view, [{ kind: 'stances', facts: counted }]),
  };
}

function askedTargets(on: StancesOn, kind: Uint8Array): (target: number) => boolean {
  if ('targets' in on) {
    const targets = new Set(on.targets);
    return (target) => targets.has(target);
  }
  const kinds = new Set(on.kinds.map((of) => (of === 'CLAIMS' ? KIND.issue : KIND.output)));
  return (target) => kinds.has(kind[target]!);
}

/** List k: the rows whose key is k. */
function listsBy(key: Int32Array, keys: number): Lists {
  return transposed({ offset: Int32Array.from({ length: key.length + 1 }, (_, i) => i), items: key }, keys);
}
