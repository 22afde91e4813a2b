import { readFileSync } from 'node:fs';

/**
 * Which file a worker runs next. Files that ask for the same dataset run one after another, so that it is imported once;
 * the group with most left to do comes first, and in each group what takes longest. A file that asks for none is a group
 * by itself: these fill up the end, where one worker would have nothing to do.
 */
export class Schedule {
  /** Files that wait, by the dataset that they ask for, or else each by its own path. */
  #waiting = new Map();
  /** The dataset of the file that a worker ran last. */
  #last = new Map();

  constructor(tests) {
    for (const test of tests) {
      const text = readFileSync(test.path, 'utf8');
      const dataset = datasetOf(text) ?? test.path;
      const waiting = { test, length: lengthOf(test, text) };
      this.#waiting.set(dataset, [...(this.#waiting.get(dataset) ?? []), waiting]);
    }
    for (const group of this.#waiting.values()) group.sort((a, b) => b.length - a.length);
  }

  next(worker) {
    const groups = [...this.#waiting].filter(([, group]) => group.length > 0);
    if (groups.length === 0) return undefined;
    const same = groups.find(([dataset]) => dataset === this.#last.get(worker));
    const [dataset, group] = same ?? groups.sort(([, a], [, b]) => total(b) - total(a))[0];
    this.#last.set(worker, dataset);
    return group.shift().test;
  }
}

const total = (group) => group.reduce((sum, { length }) => sum + length, 0);

/** The dataset that a file of tests asks for first; none where it makes its own graph, or needs none. */
function datasetOf(text) {
  return /\bwithDataset\(([^)]*)\)/.exec(text)?.[1];
}

/** How long a file takes, in milliseconds: as it took here, as it says (`@takes 40 s`), or as files of its size do. */
function lengthOf({ duration }, text) {
  const said = /@takes (\d+) s/.exec(text)?.[1];
  return duration ?? (said ? Number(said) * 1000 : text.length / 4);
}
