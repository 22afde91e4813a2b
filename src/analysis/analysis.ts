import type { Columns } from '../snapshot/facts/snapshot.js';
import type { View } from '../snapshot/facts/view.js';
import type { Scope } from '../snapshot/selection/scope.js';
import type { Selection } from '../snapshot/selection/selection.js';
import { Foreseen } from '../texts/foreseen.js';
import type { MessageValues } from '../texts/message_text.js';
import type { Work } from './work.js';

/** What an analysis works on: facts in memory, in whatever thread. */
export interface Input {
  columns: Columns;
  scope: Scope;
  /** The facts that the scope’s sources, kinds of inference and moment let through. */
  view: View;
  /** What the scope selects of the participations; made when first read. */
  readonly selection: Selection;
  /** What another scope on the same facts selects. @param isDeclared whether what it takes was declared already */
  select: (scope: Scope, isDeclared?: boolean) => Selection;
  /**
   * Declares work before it is begun. What is beyond the leave of this run ends it: whoever runs it decides whether it
   * is refused, or run again with leave for so much. Everything that may take long is declared, each part once.
   * @param work what it is done for, with its numbers
   */
  requireBudget: (load: Load, work: Work, values: MessageValues) => void;
}

/** What work takes: elementary steps, such as pairs looked at, and the memory that it needs at its peak. */
export interface Load {
  steps: number;
  bytes: number;
}

/** What a run has declared, and what for it was at last. */
export interface Declared extends Load {
  work: Work;
  values: MessageValues;
}

/**
 * What a question computes. It runs in a worker thread: arguments and result are plain objects, arrays and typed
 * arrays; the result’s typed arrays are handed over, so they must not be kept or be part of something larger.
 */
export interface Analysis<A extends object, R> {
  /** Name of the question’s field; the cache and the log know it by this. */
  name: string;
  run: (input: Input, args: A) => R;
}

/** What an analysis computes. */
export type ResultOf<T> = T extends Analysis<never, infer R> ? R : never;

/** More work than the limits allow: said before it is begun. */
export class TooCostly extends Foreseen {
  override readonly name = 'TooCostly';
}

/** An analysis ran into the limit of time. */
export class AnalysisTimeout extends Foreseen {
  override readonly name = 'AnalysisTimeout';
}

/** There is no thread for it now: who asks again later may have one. Its values have the `seconds` to wait. */
export class Busy extends Foreseen {
  override readonly name = 'Busy';
}
