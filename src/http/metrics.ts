import type { RequestHandler } from 'express';
import type { Analyses } from '../analysis/analyses.js';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What the snapshot of the facts says of itself at the moment it is asked. */
export interface SnapshotFigures {
  /** Data version that it holds. */
  version: number;
  /** Memory of its columns. */
  bytes: number;
}

/** One operation that ended: its outcome is OK, or the code of its first error. */
export interface Operation {
  outcome: string;
  seconds: number;
  statements: number;
}

/** Figures for Prometheus. Each server has its own; nothing in them is chosen by a client. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #operations: Counter;
  readonly #seconds: Histogram;
  readonly #statements: Counter;

  /** @param snapshot the figures of the snapshot, undefined while none is held */
  constructor(snapshot: () => SnapshotFigures | undefined, analyses: Analyses) {
    const registers = [this.#registry];
    collectDefaultMetrics({ register: this.#registry });
    this.#operations = new Counter({
      name: 'jejaring_operations_total',
      help: 'Operations by outcome: OK, NOT_MODIFIED, ABANDONED by the client, or the code of the first error.',
      labelNames: ['outcome'],
      registers,
    });
    this.#seconds = new Histogram({
      name: 'jejaring_operation_duration_seconds',
      help: 'Time from a request to the end of its answer.',
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60],
      registers,
    });
    this.#statements = new Counter({
      name: 'jejaring_statements_total',
      help: 'Statements sent to Neo4j for operations.',
      registers,
    });
    const gauge = (name: string, help: string, figure: keyof SnapshotFigures): void => {
      new Gauge({
        name,
        help,
        registers,
        collect() {
          const figures = snapshot();
          if (figures) this.set(figures[figure]);
          else this.remove();
        },
      });
    };
    gauge('jejaring_snapshot_data_version', 'Data version of the snapshot that is held.', 'version');
    gauge('jejaring_snapshot_bytes', 'Memory of the snapshot that is held.', 'bytes');
    this.#tellOf(analyses);
  }

  /** What is computed for questions, and what waits for it. */
  #tellOf(analyses: Analyses): void {
    const registers = [this.#registry];
    const byKind = (name: string, help: string, of: 'waiting' | 'running'): void => {
      new Gauge({
        name,
        help,
        labelNames: ['kind'],
        registers,
        collect() {
          for (const [kind, count] of Object.entries(analyses.figures[of])) this.set({ kind }, count);
        },
      });
    };
    byKind('jejaring_analyses_waiting', 'Analyses that wait for a thread, by kind: light or heavy.', 'waiting');
    byKind('jejaring_analyses_running', 'Analyses that have a thread, by kind: light or heavy.', 'running');
    new Gauge({
      name: 'jejaring_analyses_declared_bytes',
      help: 'Memory that the heavy analyses that run have declared.',
      registers,
      collect() {
        this.set(analyses.figures.bytes);
      },
    });
    new Counter({
      name: 'jejaring_analyses_busy_total',
      help: 'Analyses turned away because as many waited as may.',
      registers,
      collect() {
        this.reset();
        this.inc(analyses.figures.busy);
      },
    });
    const waited = new Histogram({
      name: 'jejaring_analysis_wait_seconds',
      help: 'Time that an analysis waited for a thread, each time that it came to have one.',
      buckets: [0.005, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60],
      registers,
    });
    analyses.watch((seconds) => waited.observe(seconds));
  }

  observe({ outcome, seconds, statements }: Operation): void {
    this.#operations.inc({ outcome });
    this.#seconds.observe(seconds);
    this.#statements.inc(statements);
  }

  /** Serves the figures in Prometheus' text format. */
  get handler(): RequestHandler {
    return async (_request, response) => {
      response.type(this.#registry.contentType).send(await this.#registry.metrics());
    };
  }
}
