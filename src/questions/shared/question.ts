import type { Analysis } from '../../analysis/analysis.js';
import type { MeasureText } from './basis/measure_text.js';
import type { NodeMeasures } from './network/node_measures.js';
import type { NetworkQuestion } from './network/question.js';

/** A coalition question: all that the schema, the threads, the exports and the manual need of it. */
export interface Question {
  /** What it asks and how it is answered; `name` is the name of its field. */
  manual: MeasureText;
  /** The class with its field, and those that it adds to entities. */
  resolver: new () => object;
  /** What it computes, in a worker thread. */
  analyses: readonly Analysis<never, unknown>[];
  /** Its answer as a network, where it is one. */
  network?: NetworkQuestion;
  /** What it says of the nodes of networks of others, on request. */
  nodeMeasures?: NodeMeasures;
}
