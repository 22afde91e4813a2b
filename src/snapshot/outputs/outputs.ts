import { OutputKind, StepKind } from '../../model/vocabulary/index.js';
import { byDays, isKnown, UNKNOWN_DAYS } from '../facts/days.js';
import { KIND } from '../facts/entities.js';
import { resolveDays, type Days } from '../facts/field.js';
import type { View } from '../facts/view.js';
import type { FactScope } from '../scoped/fact_scope.js';
import { Trails } from './trail.js';

/** A recommendation or other output that passes a scope. */
export interface SelectedOutput {
  /** Canonical node index. */
  node: number;
  /** Days on which it can have been made; NONE where they are not known, or were not asked for. */
  days: Days;
}

/**
 * The outputs of a kind that a scope lets through, in order of ids. Filters on events ask for an event at which the
 * output moved (a step), the window for the day of the output (`daysOfOutput`).
 * @param needsDays whether days are asked for even where the scope has no use for them
 */
export function selectOutputs(
  view: View,
  applied: FactScope,
  trails: Trails,
  kind: OutputKind,
  needsDays: boolean,
): SelectedOutput[] {
  const { kind: kinds, canonical } = view.columns.entities;
  const selected: SelectedOutput[] = [];
  for (let node = 0; node < kinds.length; node++) {
    if (kinds[node] !== KIND.output || canonical[node] !== node || !applied.isOnIssues(node)) continue;
    if (!isOutputOfKind(view, applied, node, kind)) continue;
    if (![-1, ...trails.eventsOf(node)].some((event) => applied.passesEvent(event))) continue;
    const days = needsDays ? daysOfOutput(view, applied, trails, node) : UNKNOWN_DAYS;
    if (applied.passesWindow(days)) selected.push({ node, days });
  }
  return selected;
}

/** Whether an output is of a kind; one of which nobody states the kind is of none. */
export function isOutputOfKind(view: View, applied: FactScope, node: number, kind: OutputKind): boolean {
  const { stated } = view.columns;
  return applied.conflicts.noted(view.resolved(stated, node, 'kind')) === OutputKind.code[kind];
}

/** The days of an output: those stated, else those of its first ISSUED step, else of its first step of any kind. */
export function daysOfOutput(view: View, applied: FactScope, trails: Trails, node: number): Days {
  const { stated } = view.columns;
  const days = resolveDays(view, stated, node, applied.conflicts);
  if (isKnown(days)) return days;
  const isIssued = (code: number): number => Number(code === StepKind.code.ISSUED);
  const [first] = trails
    .of(node, ['steps'])
    .filter((step) => isKnown(step.days))
    .sort((a, b) => isIssued(b.code) - isIssued(a.code) || byDays(a.days, b.days));
  return first?.days ?? UNKNOWN_DAYS;
}
