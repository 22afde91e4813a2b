import type { GraphLookup } from '../../../src/dataset/check/graph/graph_lookup.js';
import type { Problem } from '../../../src/dataset/problems/index.js';
import type { PlainTableOptions } from '../../../src/dataset/read/plain/plain_table.js';

type Options = Omit<PlainTableOptions, 'graph' | 'dataset'> & { dataset?: string };

/** A dataset with one mistake. Organisations and events are invented. */
export interface ProblemCase {
  /** Files of a package; tables among them are listed in its `datapackage.json`, unless that is given here. */
  files?: Record<string, string | Buffer>;
  /** Fields of `datapackage.json` besides `resources`. */
  descriptor?: object;
  /** Or a plain table, `table.csv`, read with these options. */
  plain?: string | Buffer;
  options?: Options;
  /** Or as this mapping says, `mapping.yaml`. */
  mapping?: string | Buffer;
  /** What the graph knows. */
  graph?: Partial<GraphLookup>;
  /** The problem; its code is the key of the case. */
  expected: Partial<Problem>;
}
