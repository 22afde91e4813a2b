import type { Columns } from '../snapshot/facts/snapshot.js';
import { View } from '../snapshot/facts/view.js';
import type { Scope } from '../snapshot/selection/scope.js';
import { select, type Selection } from '../snapshot/selection/selection.js';
import type { Foretold } from '../texts/foreseen.js';
import { TooCostly, type Analysis, type Declared, type Input, type Load } from './analysis.js';

/** What a worker thread is told to do. Everything in it is plain, or a typed array over shared memory. */
export interface Task {
  /** Name of the analysis. */
  name: string;
  columns: Columns;
  scope: Scope;
  /** What the scope selects, where it is known already. */
  selection?: Selection;
  args: object;
  /** What it may take; it ends before it takes more. */
  leave: Load;
}

/**
 * What became of a task: its result with what it declared, what it would need to go on, or why it is refused whatever it
 * may take. An error’s class would not survive the way between threads.
 */
export type Outcome = { result: unknown; took: Load } | { needs: Declared } | { tooCostly: Foretold };

/** Ends a run that needs more than it has leave to take. */
class NeedsMore extends Error {
  constructor(readonly declared: Declared) {
    super('It needs more than it may take.');
  }
}

/** What selecting takes for each participation at the events that pass: measured on a million. */
const OF_SELECTED: Load = { steps: 70, bytes: 240 };

/** Does a task in this thread, with the analysis that it names. */
export function perform(
  { columns, scope, selection, args, leave }: Task,
  analysis: Analysis<object, unknown>,
): Outcome {
  const took: Load = { steps: 0, bytes: 0 };
  const requireBudget: Input['requireBudget'] = ({ steps, bytes }, work, values) => {
    took.steps += steps;
    took.bytes += bytes;
    if (took.steps > leave.steps || took.bytes > leave.bytes) throw new NeedsMore({ ...took, work, values });
  };
  const requireSelecting = (count: number): void => {
    requireBudget({ steps: OF_SELECTED.steps * count, bytes: OF_SELECTED.bytes * count }, 'SELECTING', { count });
  };
  const view = new View(columns, scope);
  let selected = selection;
  const input: Input = {
    columns: view.columns,
    scope,
    view,
    get selection() {
      return (selected ??= select(view, scope, requireSelecting));
    },
    select: (other, isDeclared) => select(new View(columns, other), other, isDeclared ? undefined : requireSelecting),
    requireBudget,
  };
  try {
    return { result: analysis.run(input, args), took };
  } catch (error) {
    if (error instanceof NeedsMore) return { needs: error.declared };
    if (error instanceof TooCostly) return { tooCostly: { reason: error.reason, values: error.values } };
    throw error;
  }
}
