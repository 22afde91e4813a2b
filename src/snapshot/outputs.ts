import { OutputKind, StepKind } from '../vocabulary/index.js';
import { NONE } from './columns.js';
import { KIND } from './entities.js';
import { endOf, factsByEnd } from './fact_index.js';
import type { FactScope } from './fact_scope.js';
import { resolveDays, type Days } from './field.js';
import { resolveCode, type View } from './view.js';

/** A recommendation or other output that passes a scope. */
export interface SelectedOutput {
  /** Canonical node index. */
  node: number;
  /** Days on which it can have been made; NONE where they are not known, or were not asked for. */
  days: Days;
}

/**
 * The outputs of a kind that a scope lets through, in order of ids. Filters on events ask for an event at which the
 * output moved (a step), the window for the day of the output: the one stated, else that of its first ISSUED step, else
 * of its first step of any kind. An output of which nobody states the kind is of none.
 * @param needsDays whether days are asked for even where the scope has no use for them
 */
export function selectOutputs(view: View, applied: FactScope, kind: OutputKind, needsDays: boolean): SelectedOutput[] {
  const { entities, stated } = view.columns;
  const steps = factsByEnd(view, 'steps', 'output');
  const selected: SelectedOutput[] = [];
  for (let node = 0; node < entities.kind.length; node++) {
    if (entities.kind[node] !== KIND.output || entities.canonical[node] !== node || !applied.isOnIssues(node)) continue;
    const visible = view.visible(stated, node);
    const isKind = resolveCode(stated, visible, 'kind');
    if (applied.conflicts.noted(isKind) !== OutputKind.code[kind]) continue;
    const own = steps.get(node) ?? [];
    const events = own.map((fact) => endOf(view, 'steps', 'event', fact));
    if (![-1, ...events].some((event) => applied.passesEvent(event))) continue;
    const days = needsDays ? daysOfOutput(view, applied, visible, own) : UNKNOWN;
    if (applied.passesWindow(days)) selected.push({ node, days });
  }
  return selected;
}

const UNKNOWN: Days = { first: NONE, last: NONE };

/** @param visible the assertions on the output that count; @param steps its steps */
function daysOfOutput(view: View, applied: FactScope, visible: readonly number[], steps: readonly number[]): Days {
  const { stated, facts } = view.columns;
  const days = resolveDays(stated, visible, applied.conflicts);
  if (isKnown(days)) return days;
  const { kind } = facts.steps;
  const dated = steps
    .map((fact) => ({ issued: kind[fact] === StepKind.code.ISSUED, days: daysOfFact(view, applied, 'steps', fact) }))
    .filter((step) => isKnown(step.days))
    .sort((a, b) => Number(b.issued) - Number(a.issued) || byDays(a.days, b.days));
  return dated[0]?.days ?? UNKNOWN;
}

export const isKnown = ({ first, last }: Days): boolean => first !== NONE || last !== NONE;

/** The days of a step or response: its own, else those of its event. */
export function daysOfFact(view: View, applied: FactScope, kind: 'steps' | 'responses', fact: number): Days {
  const { firstDay, lastDay } = view.columns.facts[kind];
  const own = { first: firstDay[fact]!, last: lastDay[fact]! };
  return applied.daysOf(own, endOf(view, kind, 'event', fact));
}

/** By first day, then last day; a begin that is not known is before all, an end that is not known after all. */
export function byDays(a: Days, b: Days): number {
  const end = (day: number): number => (day === NONE ? Infinity : day);
  return a.first - b.first || (a.last === b.last ? 0 : end(a.last) - end(b.last));
}
