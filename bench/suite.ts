import type { Child } from './machine/child.js';
import type { DatabaseOfBench } from './machine/databases.js';

/** S: a try. M: 100,000 participations. L: a million. See `bench/generator/sizes.ts`. */
export const SIZES = ['S', 'M', 'L'] as const;
export type Size = (typeof SIZES)[number];

/** What ten times the data may take: goals for the growth from M to L are set by these names. */
export const GROWING = {
  import: 'import, the whole process',
  incidence: 'incidence, as the snapshot reads it',
  year: 'one year, selected and projected from the snapshot',
} as const;

/** One `npm run bench -- NAME`. */
export interface Suite {
  name: string;
  title: string;
  run(bench: Bench): Promise<Section>;
}

/** What a suite found. Texts say nothing of the machine: that is added when the section is written down. */
export interface Section {
  title: string;
  notes: string[];
  tables: Table[];
  goals: Goal[];
  /** Seconds that things took whose growth with the data is of interest, by what was done. */
  seconds?: Record<string, number>;
}

export interface Table {
  title: string;
  columns: string[];
  rows: (string | number)[][];
}

/** A figure that a goal was set for; `null` where it was not measured in this run (the note says why). */
export interface Goal {
  what: string;
  target: { atMost?: number; atLeast?: number };
  value: number | null;
  /** Smallest and largest figure of the rounds. */
  spread: [number, number] | null;
  note?: string;
}

/** What a suite works with. Whatever it hands out is ended when the suite has ended, failed or was interrupted. */
export interface Bench {
  size: Size;
  rounds: number;
  /** Says on standard error what goes on. */
  tell(text: string): void;
  /** Has some work done at the end, before what was asked for earlier. */
  ending(cleanup: () => Promise<void>): void;
  /** A program in a process of its own, ended at the end. `env` is added to this process's environment. */
  start(program: string, words: string[], env?: Record<string, string>): Child;
  /** Folder of the generated data package of this size. */
  dataset(): Promise<string>;
  /** A Neo4j with the data of this size, imported by our import and kept between runs. One server runs at a time. */
  database(): Promise<DatabaseOfBench>;
  /** Seconds that the import of the data of this size took, when its Neo4j was filled. */
  importSeconds(): Promise<number>;
  /** The same bench with the data of another size. */
  ofSize(size: Size): Bench;
  /** A Neo4j with our constraints and indexes and no data, deleted at the end. One server runs at a time. */
  emptyDatabase(name: string): Promise<DatabaseOfBench>;
  /** Path of a Python that has what `bench/requirements.txt` lists. */
  python(): Promise<string>;
}
