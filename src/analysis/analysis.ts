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
  /** What another scope on the same facts selects. */
  select: (scope: Scope) => Selection;
  /**
   * Refuses work that is beyond the limit, before it is begun.
   * @param steps elementary steps, such as pairs looked at; @param work what they are taken for, with its numbers
   * @throws TooCostly
   */
  requireBudget: (steps: number, work: Work, values: MessageValues) => void;
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

/** More work than the limit allows: said before it is begun. */
export class TooCostly extends Foreseen {
  override readonly name = 'TooCostly';
}

/** An analysis ran into the limit of time. */
export class AnalysisTimeout extends Foreseen {
  override readonly name = 'AnalysisTimeout';
}
