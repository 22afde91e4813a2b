import { LRUCache } from 'lru-cache';
import { setMaxListeners } from 'node:events';
import { bytesOf, type Columns } from '../snapshot/facts/snapshot.js';
import type { Scope } from '../snapshot/selection/scope.js';
import type { Selection } from '../snapshot/selection/selection.js';
import { AnalysisTimeout, TooCostly, type Analysis } from './analysis.js';
import type { Runner } from './threads.js';

/** What is asked: the facts, the scope, and what an answer is known by besides its arguments. */
export interface Subject {
  columns: Columns;
  /** Of the version of the columns. */
  stamp: string | null;
  scope: Scope;
  /** The scope as text: equal scopes of one state of the data have equal ones. */
  scopeKey: string;
  selection?: Selection;
}

export interface AnalysisLimits {
  /** Most memory for results that are kept. */
  cacheBytes: number;
  /** Longest time for one analysis, waiting for a thread included; infinite: none. */
  timeoutMs: number;
  /** Elementary steps that one analysis may take; infinite: any number. */
  budget: number;
}

/** An analysis that runs, and how many wait for it. */
interface Running {
  result: Promise<object>;
  controller: AbortController;
  waiting: number;
}

/** Runs analyses outside this thread, one for all who ask the same at once, and keeps the results of one state of the data. */
export class Analyses {
  readonly #cache: LRUCache<string, object>;
  readonly #running = new Map<string, Running>();
  /** The state of the data that is kept for. */
  #state = '';

  constructor(
    private readonly runner: Runner,
    private readonly limits: AnalysisLimits,
  ) {
    this.#cache = new LRUCache({
      maxSize: Math.max(1, limits.cacheBytes),
      sizeCalculation: (result) => 1024 + bytesOf(result),
    });
  }

  /**
   * The result of an analysis, kept or computed. When the signal of everybody who waits for it is aborted, it is ended.
   * @throws TooCostly; AnalysisTimeout; the signal’s reason
   */
  async run<A extends object, R>(
    { name }: Analysis<A, R>,
    subject: Subject,
    args: A,
    signal?: AbortSignal,
  ): Promise<R> {
    signal?.throwIfAborted();
    const state = `${subject.columns.version} ${subject.stamp}`;
    if (state !== this.#state) this.#cache.clear();
    this.#state = state;
    const key = JSON.stringify([state, name, subject.scopeKey, args]);
    const kept = this.#cache.get(key);
    if (kept) return kept as R;
    let running = this.#running.get(key);
    if (!running) {
      running = this.#start(name, subject, args);
      this.#running.set(key, running);
      const started = running;
      const done = (): void => {
        if (this.#running.get(key) === started) this.#running.delete(key);
      };
      started.result.then((result) => {
        done();
        if (state === this.#state) this.#cache.set(key, result);
      }, done);
    }
    return (await this.#wait(key, running, signal)) as R;
  }

  close(): Promise<void> {
    return this.runner.close();
  }

  #start(name: string, { columns, scope, selection }: Subject, args: object): Running {
    const controller = new AbortController();
    setMaxListeners(0, controller.signal);
    const { budget } = this.limits;
    return {
      controller,
      waiting: 0,
      result: this.#limited({ name, columns, scope, selection, args, budget }, controller),
    };
  }

  async #limited(task: Parameters<Runner['run']>[0], controller: AbortController): Promise<object> {
    const { timeoutMs } = this.limits;
    const late = new AnalysisTimeout('ANALYSIS_TIMEOUT', { seconds: timeoutMs / 1000 });
    const timer = Number.isFinite(timeoutMs) ? setTimeout(() => controller.abort(late), timeoutMs) : undefined;
    try {
      const outcome = await this.runner.run(task, controller.signal);
      if ('tooCostly' in outcome) throw new TooCostly(outcome.tooCostly.reason, outcome.tooCostly.values);
      return outcome.result as object;
    } catch (error) {
      throw controller.signal.aborted ? controller.signal.reason : error;
    } finally {
      clearTimeout(timer);
    }
  }

  /** Waits for a result for as long as the one who asked does. */
  async #wait(key: string, running: Running, signal: AbortSignal | undefined): Promise<object> {
    running.waiting++;
    let leave = (): void => undefined;
    const left = new Promise<never>((_, reject) => {
      leave = () => reject(signal?.reason as Error);
      signal?.addEventListener('abort', leave, { once: true });
    });
    try {
      return await Promise.race([running.result, left]);
    } finally {
      signal?.removeEventListener('abort', leave);
      running.waiting--;
      if (running.waiting === 0 && signal?.aborted) {
        this.#running.delete(key);
        running.controller.abort(signal.reason);
      }
    }
  }
}
