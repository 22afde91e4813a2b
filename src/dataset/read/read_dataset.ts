import type { TableName } from '../../model/tables/index.js';
import type { AssertionRow } from '../../model/tables/assertion_row.js';
import type { Erasure } from '../../privacy/erased_persons.js';
import type { Acceptance, Problem } from '../problems/index.js';

/** What a package says of itself. */
export interface DatasetDescription {
  name: string;
  title?: string;
  /** Licence of the coding, as the package names it (`CC-BY-4.0`). */
  licence?: string;
}

/** How many quotes a dataset has, and how many of them answers will not show. Retracted rows do not count. */
export interface QuoteCount {
  quotes: number;
  withheld: number;
}

/** A dataset that was read and checked: what an import writes. */
export interface ReadDataset {
  /** Name of the dataset: the package’s, or `--dataset`. The import’s lease carries it. */
  dataset: string;
  /** What is kept of packages: of this one, or, for an export, of those that it lists under `datasets`. */
  describes: readonly DatasetDescription[];
  /** Of an export: who was erased. */
  erasures: readonly Erasure[];
  /** The package’s `created`, as an ISO date-time in UTC. */
  created?: string;
  /** What `--sync` compares: a dataset, one file of it for a plain table, or every dataset that an export names. */
  covers: readonly { dataset: string; file?: string }[];
  rows: AssertionRow[];
  /** Ids of every entity that the rows speak of or refer to. */
  entities: ReadonlySet<string>;
  /** Data rows read, by table. */
  rowsRead: ReadonlyMap<TableName, number>;
  quotes: QuoteCount;
  /** Doubts that were accepted are among them. */
  warnings: readonly Problem[];
  /** Which doubts were accepted, here or before an export: the next export carries them. */
  accepted: Acceptance;
}
