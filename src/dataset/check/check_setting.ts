import type { GraphLookup } from './graph_lookup.js';

/** What a dataset is checked against. */
export interface CheckSetting {
  graph: GraphLookup;
  /** Datasets, or files of one, whose former statements no longer count (`--sync`). */
  covers: readonly { dataset: string; file?: string }[];
}
