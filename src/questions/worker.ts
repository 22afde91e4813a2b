/** What runs in each worker thread: one task at a time. */
import { move, transferableSymbol, valueSymbol } from 'piscina';
import { perform, type Task } from '../analysis/perform.js';
import { analysisNamed } from './analyses.js';

/**
 * Does a task. The memory of its result goes to the thread that asked, without a copy; what is shared already stays so.
 * (Results are not put into shared memory: the collector does not know how much of that hangs on what it may free.)
 */
export default function work(task: Task): unknown {
  const outcome = perform(task, analysisNamed(task.name));
  return move({ [transferableSymbol]: [...buffersOf(outcome)], [valueSymbol]: outcome });
}

/** The buffers of typed arrays, however deep they stand, each once. */
function buffersOf(value: unknown, found = new Set<ArrayBuffer>()): Set<ArrayBuffer> {
  if (ArrayBuffer.isView(value)) {
    if (value.buffer instanceof ArrayBuffer) found.add(value.buffer);
  } else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) buffersOf(part, found);
  }
  return found;
}
