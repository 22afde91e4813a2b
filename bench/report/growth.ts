import { GROWING, type Goal, type Section, type Size } from '../suite.js';
import { figure } from './goal.js';
import type { Results } from './results.js';

/** For ten times the participations, and up to ten times as many of everything else. */
const GOAL = { atMost: 12 };

/** The sizes between which goals are set. */
const [FROM, TO]: [Size, Size] = ['M', 'L'];

/** How many times as long things took as with less data; undefined where nothing was measured with both. */
export function growthOf(results: Results, smaller: Results): Section | undefined {
  const [now, before] = [secondsOf(results), secondsOf(smaller)];
  const both = [...now.keys()].filter((what) => before.has(what));
  if (both.length === 0) return undefined;
  const growth = (what: string): number => now.get(what)! / before.get(what)!;
  const hasGoals = results.size === TO && smaller.size === FROM;
  return {
    title: `Growth from size ${smaller.size}`,
    notes: ['Medians of two runs, one with each size: not measured in turns.'],
    tables: [
      {
        title: 'Seconds',
        columns: ['what', smaller.size, results.size, 'times as long'],
        rows: both.map((what) => [what, figure(before.get(what)!), figure(now.get(what)!), figure(growth(what))]),
      },
    ],
    goals: hasGoals
      ? Object.values(GROWING).map((what) => goalFor(what, both.includes(what) ? growth(what) : null))
      : [],
  };
}

const goalFor = (what: string, value: number | null): Goal => ({
  what: `${what}: ${TO} / ${FROM}, in time`,
  target: GOAL,
  value,
  spread: null,
  ...(value === null ? { note: 'The suite was not run with both sizes.' } : {}),
});

const secondsOf = ({ sections }: Results): Map<string, number> =>
  new Map(Object.values(sections).flatMap(({ seconds }) => Object.entries(seconds ?? {})));
