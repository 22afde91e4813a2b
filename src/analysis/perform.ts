import type { Columns } from '../snapshot/facts/snapshot.js';
import { View } from '../snapshot/facts/view.js';
import type { Scope } from '../snapshot/selection/scope.js';
import { select, type Selection } from '../snapshot/selection/selection.js';
import type { Foretold } from '../texts/foreseen.js';
import { TooCostly, type Analysis, type Input } from './analysis.js';

/** What a worker thread is told to do. Everything in it is plain, or a typed array over shared memory. */
export interface Task {
  /** Name of the analysis. */
  name: string;
  columns: Columns;
  scope: Scope;
  /** What the scope selects, where it is known already. */
  selection?: Selection;
  args: object;
  /** Elementary steps that the task may take. */
  budget: number;
}

/** What became of a task. An error’s class would not survive the way between threads. */
export type Outcome = { result: unknown } | { tooCostly: Foretold };

/** Does a task in this thread, with the analysis that it names. */
export function perform(
  { columns, scope, selection, args, budget }: Task,
  analysis: Analysis<object, unknown>,
): Outcome {
  const view = new View(columns, scope);
  let selected = selection;
  const input: Input = {
    columns: view.columns,
    scope,
    view,
    get selection() {
      return (selected ??= select(view, scope));
    },
    select: (other) => select(new View(columns, other), other),
    requireBudget: (steps, work, values) => {
      if (steps > budget) throw new TooCostly('TOO_COSTLY', { ...values, work, steps, budget });
    },
  };
  try {
    return { result: analysis.run(input, args) };
  } catch (error) {
    if (error instanceof TooCostly) return { tooCostly: { reason: error.reason, values: error.values } };
    throw error;
  }
}
