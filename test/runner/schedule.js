import { readFileSync, statSync } from 'node:fs';

/**
 * Which file a worker runs next. Files that ask for the same dataset run one after another, so that it is imported once;
 * the group with most left to do comes first, and in each group the order is Jest's: what failed, then what takes longest.
 */
export class Schedule {
  /** Files that wait, by the dataset that they ask for. */
  #waiting = new Map();
  /** The dataset of the file that a worker ran last. */
  #last = new Map();

  constructor(tests) {
    for (const test of tests) {
      const dataset = datasetOf(readFileSync(test.path, 'utf8'));
      this.#waiting.set(dataset, [...(this.#waiting.get(dataset) ?? []), test]);
    }
  }

  next(worker) {
    const groups = [...this.#waiting].filter(([, tests]) => tests.length > 0);
    if (groups.length === 0) return undefined;
    const same = groups.find(([dataset]) => dataset === this.#last.get(worker));
    const [dataset, tests] = same ?? groups.sort(([, a], [, b]) => length(b) - length(a))[0];
    this.#last.set(worker, dataset);
    return tests.shift();
  }
}

/** The dataset that a file of tests asks for first; none where it makes its own graph, or needs none. */
export function datasetOf(text) {
  return /\bwithDataset\(([^)]*)\)/.exec(text)?.[1] ?? '';
}

/** How long files take: as they took, or else by their size. */
const length = (tests) => tests.reduce((sum, { duration, path }) => sum + (duration ?? statSync(path).size), 0);
