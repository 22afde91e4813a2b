import { groupBy } from '../../collections/group_by.js';
import { NONE } from '../facts/columns.js';
import { isKnown } from '../facts/days.js';
import type { Days } from '../facts/field.js';
import type { FactScope } from '../scoped/fact_scope.js';
import type { SelectedOutput } from './outputs.js';
import type { TrailEntry, Trails } from './trail.js';

/** Which responses to a recommendation are answers. */
export interface AnswersAsked {
  /** Codes of the kinds that count; all where it is undefined. */
  kinds?: ReadonlySet<number>;
  /** Last day of observation; without it all that is known is observed. */
  observedUntil?: number;
}

/** A response or an assessment, and an agent that it counts for. */
export interface CountedEntry extends TrailEntry {
  /** Canonical node index. */
  agent: number;
  /** The memberships by which it does, as the agent’s successor’s; none where it is the agent’s own. */
  successions: readonly number[];
}

/**
 * The answers to a recommendation, by the agent that each counts for: its live responses of the kinds asked for, dated or
 * not, that are not known to be after the end of observation or wholly before the recommendation. In order of time,
 * undated ones first.
 */
export function answersTo(
  applied: FactScope,
  trails: Trails,
  { node, days: made }: SelectedOutput,
  { kinds, observedUntil }: AnswersAsked,
): ReadonlyMap<number, CountedEntry[]> {
  const isAnswer = ({ by, code, days }: TrailEntry): boolean =>
    by >= 0 && (kinds?.has(code) ?? true) && !isAfter(days, observedUntil) && !isBefore(days, made);
  const answers = trails.of(node, ['responses']).filter(isAnswer).sort(undatedFirst);
  return byAgent(applied, answers, made, ({ by }) => by);
}

/**
 * Responses or assessments, in the order given, by each agent that they count for.
 * @param whose the agent that one is of; canonical node index
 */
export function byAgent(
  applied: FactScope,
  entries: readonly TrailEntry[],
  made: Days,
  whose: (entry: TrailEntry) => number,
): ReadonlyMap<number, CountedEntry[]> {
  const counted = entries.flatMap((entry) =>
    Array.from(applied.countedFor(whose(entry), entry.days, made), ([agent, successions]): CountedEntry => ({
      ...entry,
      agent,
      successions,
    })),
  );
  return groupBy(counted, ({ agent }) => agent);
}

/** Whether days are known to be after the end of observation. */
export function isAfter({ first }: Days, observedUntil = Infinity): boolean {
  return first > observedUntil;
}

const isBefore = ({ last }: Days, made: Days): boolean => last !== NONE && last < made.first;

/** For a list in order of time. */
export function undatedFirst(a: TrailEntry, b: TrailEntry): number {
  return Number(isKnown(a.days)) - Number(isKnown(b.days));
}
