import type { GraphLookup } from './graph/graph_lookup.js';
import type { Replaced } from './replaced.js';

/** What a dataset is checked against. */
export interface CheckSetting {
  graph: GraphLookup;
  /** What the dataset takes the place of. */
  covers: readonly Replaced[];
}
