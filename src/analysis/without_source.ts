import { incidenceOf, type Incidence } from '../measures/incidence.js';
import { KIND } from '../snapshot/entities.js';
import { originalOf } from '../snapshot/evidence.js';
import type { Input } from './analysis.js';

/**
 * The two-mode network with each original left out in turn, with all that repeats it; agents are numbered as in the
 * whole selection, and agents that only then count are left out.
 * @param steps what is done with each, in elementary steps
 * @throws TooCostly where there are too many sources
 */
export function* withoutEachSource(input: Input, steps: number): Iterable<Incidence> {
  const { selection, scope, view, columns } = input;
  const { sources } = selection.evidence;
  const rows = selection.rows.count;
  input.requireBudget(sources.length * (50 * rows + 10 * steps), `${sources.length} sources, each left out in turn`);
  const number = new Map<number, number>();
  selection.agents.forEach((node, i) => number.set(node, i));
  for (const source of sources) {
    const excluded = new Set(scope.excludeSources);
    columns.entities.canonical.forEach((node, i) => {
      if (columns.entities.kind[i] === KIND.source && originalOf(view, i) === source) excluded.add(node);
    });
    const { incidence, agents } = input.select({ ...scope, excludeSources: excluded });
    const { offset, items } = incidence.byAgent;
    function* pairs(): Iterable<[number, number]> {
      for (let agent = 0; agent < agents.length; agent++) {
        const known = number.get(agents[agent]!);
        if (known === undefined) continue;
        for (let at = offset[agent]!; at < offset[agent + 1]!; at++) yield [known, items[at]!];
      }
    }
    yield incidenceOf(selection.agents.length, incidence.events, pairs());
  }
}
