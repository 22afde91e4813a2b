import type { ExchangeGraph } from './exchange_graph.js';

/** An exchange format in which a graph can be written, as far as it can say it. */
export interface ExchangeFormat {
  /** What it is called on the command line. */
  name: string;
  title: string;
  /** Columns of provenance that it says, besides the source. */
  provenance: readonly string[];
  /** The text of the file. What it says of the graph is marked there, and what it does not say may have a reason. */
  write(graph: ExchangeGraph): string;
}
