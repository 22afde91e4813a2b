import type { TableName } from '../../model/tables/index.js';
import type { AssertionRow } from '../../model/tables/assertion_row.js';
import type { Erasure } from '../../privacy/erased_persons.js';
import type { GraphLookup } from '../check/graph/graph_lookup.js';
import type { Acceptance, Problem } from '../problems/index.js';
import type { KeptMapping } from './kept_mapping.js';

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

/** What is declared as a whole: a dataset, or of a plain table its file as far as it is read as these tables. */
export interface Cover {
  dataset: string;
  file?: string;
  tables?: readonly TableName[];
}

/** A dataset that was read, and not yet checked beside the graph. */
export interface BegunReading {
  /** Whether the files and options alone say all that stops an import. */
  isStopped: boolean;
  /**
   * Checks it beside what is known already, once.
   * @param sync whether what the dataset said before is replaced (`--sync`): it then closes no circle
   * @throws DatasetProblems with everything that is wrong; whatever the graph's reader throws
   */
  beside(graph: GraphLookup, sync?: boolean): Promise<ReadDataset>;
}

/** A dataset that was read and checked: what an import writes. */
export interface ReadDataset {
  /** Name of the dataset: the package’s, or `--dataset`. The import’s lease carries it. */
  dataset: string;
  /** What is kept of packages: of this one, or, for an export, of those that it lists under `datasets`. */
  describes: readonly DatasetDescription[];
  /** How its files were read: a plain file as it is now, or, of an export, those that it lists. */
  mappings: readonly KeptMapping[];
  /** Of an export: who was erased. */
  erasures: readonly Erasure[];
  /** The package’s `created`, as an ISO date-time in UTC. */
  created?: string;
  /** What it declares as a whole: the package’s dataset or, of an export, every dataset that it names; or a plain table. */
  covers: readonly Cover[];
  rows: AssertionRow[];
  /** Ids of every entity that the rows speak of or refer to. */
  entities: ReadonlySet<string>;
  /** Data rows read, by table. */
  rowsRead: ReadonlyMap<TableName, number>;
  quotes: QuoteCount;
  /** Doubts that were accepted are among them. */
  warnings: readonly Problem[];
  /** Doubts that are meant, those too that can only be had beside the graph. */
  accepts: Acceptance;
  /** Which doubts were accepted, here or before an export: the next export carries them. */
  accepted: Acceptance;
}
