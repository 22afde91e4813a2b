import { LRUCache } from 'lru-cache';
import { setMaxListeners } from 'node:events';
import type { Columns } from '../snapshot/facts/snapshot.js';
import type { Scope } from '../snapshot/selection/scope.js';
import type { Selection } from '../snapshot/selection/selection.js';
import { AnalysisTimeout, TooCostly, type Analysis, type Declared, type Load } from './analysis.js';
import type { Asker } from './asker.js';
import type { Outcome, Task } from './perform.js';
import { ThreadQueue, type Place, type QueueFigures } from './queue.js';
import { memoryOf } from './size.js';
import { ThreadTime } from './thread_time.js';
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
  /** Longest time for one analysis from when it is begun; infinite: none. */
  timeoutMs: number;
  /** Elementary steps that all analyses of one operation may take together; infinite: any number. */
  budget: number;
  /** Most memory of all that run at once, as they declare it; infinite: any. */
  memoryBytes: number;
}

/**
 * What each run may take without waiting for leave: about half a second (projecting a network of ten million ties, at least
 * 10⁸ steps, took 1.6 s), and the memory of so much.
 */
export const LIGHT: Load = { steps: 30_000_000, bytes: 2 ** 27 };

/** An analysis that waits or runs, for all who ask for it. */
interface Running extends Place {
  result: Promise<object>;
  controller: AbortController;
  askers: Set<Asker>;
}

/**
 * Runs analyses outside this thread, one for all who ask the same at once, and keeps the results of one state of the data.
 * Each begins as a light one; what needs more declares it before it begins its work, and is then refused, or waits for a
 * thread among the heavy ones.
 */
export class Analyses {
  readonly #cache: LRUCache<string, object>;
  readonly #running = new Map<string, Running>();
  readonly #queue: ThreadQueue;
  readonly #light: Load;
  /** What heavy ones have together: of each that runs, as much as a light one may take is left over. */
  readonly #heavyBytes: number;
  /** The state of the data that is kept for. */
  #state = '';

  constructor(
    private readonly runner: Runner,
    private readonly limits: AnalysisLimits,
  ) {
    this.#cache = new LRUCache({
      maxSize: Math.max(1, limits.cacheBytes),
      sizeCalculation: (result) => 1024 + memoryOf(result),
    });
    const { threads } = runner;
    const bytes = Math.min(LIGHT.bytes, Math.floor(limits.memoryBytes / (2 * threads)));
    this.#light = { ...LIGHT, bytes };
    this.#heavyBytes = limits.memoryBytes - threads * bytes;
    this.#queue = new ThreadQueue(threads, this.#heavyBytes);
  }

  get figures(): QueueFigures {
    return this.#queue.figures;
  }

  /** @param heard hears for how long each run waited for a thread, in seconds */
  watch(heard: (seconds: number) => void): void {
    this.#queue.onBegin = heard;
  }

  /**
   * The result of an analysis, kept or computed. When the signal of everybody who waits for it is aborted, it is ended.
   * What is kept, or is computed for another operation, costs the operation nothing.
   * @throws TooCostly; Busy; AnalysisTimeout; the signal’s reason
   */
  async run<A extends object, R>({ name }: Analysis<A, R>, subject: Subject, args: A, asker: Asker): Promise<R> {
    asker.signal?.throwIfAborted();
    const state = `${subject.columns.version} ${subject.stamp}`;
    if (state !== this.#state) this.#cache.clear();
    this.#state = state;
    const key = JSON.stringify([state, name, subject.scopeKey, args]);
    const kept = this.#cache.get(key);
    if (kept) return kept as R;
    let running = this.#running.get(key);
    if (!running) {
      this.#queue.requireRoom(asker.client);
      running = this.#start(name, subject, args, asker);
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
    return (await this.#wait(key, running, asker)) as R;
  }

  close(): Promise<void> {
    return this.runner.close();
  }

  #start(name: string, { columns, scope, selection }: Subject, args: object, asker: Asker): Running {
    const controller = new AbortController();
    setMaxListeners(0, controller.signal);
    const place = { askers: new Set([asker]), heavy: undefined, time: new ThreadTime(), controller };
    const running = place as Omit<Running, 'result'>;
    const result = this.#computed({ name, columns, scope, selection, args }, running);
    return Object.assign(running, { result });
  }

  /** Runs it with leave for what every one may take, and again with leave for what it declares, until that is enough. */
  async #computed(task: Omit<Task, 'leave'>, place: Omit<Running, 'result'>): Promise<object> {
    let paid = 0;
    for (;;) {
      await this.#queue.enter(place, place.controller.signal);
      let outcome: Outcome;
      try {
        outcome = await this.#limited({ ...task, leave: this.#leaveOf(place) }, place.controller);
      } finally {
        this.#queue.leave(place);
      }
      if ('tooCostly' in outcome) throw new TooCostly(outcome.tooCostly.reason, outcome.tooCostly.values);
      if ('result' in outcome) {
        const [payer] = place.askers;
        if (payer) payer.spent += outcome.took.steps - paid;
        return outcome.result as object;
      }
      this.#pay(place, outcome.needs, paid);
      place.heavy = outcome.needs;
      paid = outcome.needs.steps;
    }
  }

  #leaveOf({ askers, heavy }: Place): Load {
    const { steps, bytes } = this.#light;
    const left = this.limits.budget - Math.min(...[...askers].map(({ spent }) => spent));
    if (!heavy) return { steps: Math.min(steps, left), bytes };
    // (A little more than was declared: the last and least of its parts are no reason to do all again.)
    return { steps: heavy.steps + Math.max(0, Math.min(steps, left)), bytes: heavy.bytes + bytes };
  }

  /**
   * Has one of the operations that wait for it pay for what it declares, besides what was paid.
   * @throws TooCostly where it needs too much by itself, or together with what each of them has asked for
   */
  #pay({ askers }: Place, { steps, bytes, work, values }: Declared, paid: number): void {
    const { budget } = this.limits;
    if (steps > budget) throw new TooCostly('TOO_COSTLY', { ...values, work, steps, budget });
    if (bytes > this.#heavyBytes) {
      const [needed, allowed] = [mebibytes(bytes), mebibytes(this.#heavyBytes)];
      throw new TooCostly('TOO_COSTLY_MEMORY', { needed, allowed });
    }
    const all = [...askers];
    const payer = all.find(({ spent }) => spent + steps - paid <= budget);
    if (payer) payer.spent += steps - paid;
    else if (all[0]) throw new TooCostly('TOO_COSTLY_TOGETHER', { spent: all[0].spent, steps, budget });
  }

  /** Runs a task for as long as it may be computed; the time that it waited is none of it. */
  async #limited(task: Task, controller: AbortController): Promise<Outcome> {
    const { timeoutMs } = this.limits;
    const late = new AnalysisTimeout('ANALYSIS_TIMEOUT', { seconds: timeoutMs / 1000 });
    const timer = Number.isFinite(timeoutMs) ? setTimeout(() => controller.abort(late), timeoutMs) : undefined;
    try {
      return await this.runner.run(task, controller.signal);
    } catch (error) {
      throw controller.signal.aborted ? controller.signal.reason : error;
    } finally {
      clearTimeout(timer);
    }
  }

  /** Waits for a result for as long as the one who asked does. */
  async #wait(key: string, running: Running, asker: Asker): Promise<object> {
    const { signal } = asker;
    running.askers.add(asker);
    asker.begin(running);
    let leave = (): void => undefined;
    const left = new Promise<never>((_, reject) => {
      leave = () => reject(signal?.reason as Error);
      signal?.addEventListener('abort', leave, { once: true });
    });
    try {
      return await Promise.race([running.result, left]);
    } finally {
      signal?.removeEventListener('abort', leave);
      asker.end(running);
      running.askers.delete(asker);
      if (running.askers.size === 0 && signal?.aborted) {
        if (this.#running.get(key) === running) this.#running.delete(key);
        running.controller.abort(signal.reason);
      }
    }
  }
}

const mebibytes = (bytes: number): number => Math.ceil(bytes / 2 ** 20);
