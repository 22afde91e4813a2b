import { byPrecedence } from '../../model/resolution/precedence.js';
import { Inference, type Inference as InferenceValue } from '../../model/vocabulary/index.js';
import { shared, type ColumnarConstructor } from './shared.js';

/** How a stated value is kept: as a whole number in a typed array, `none` where the assertion states nothing. */
export interface ColumnSpec {
  array: ColumnarConstructor<Column>;
  none: number;
  /** @param value as the database returns it, never null */
  encode(value: unknown): number;
}

type Column = Int8Array | Int16Array | Int32Array;

/** In place of the data version in which an assertion was retracted, while it is live. */
export const NEVER = 2 ** 31 - 1;

/**
 * The data versions in which an assertion was written and retracted. What was written before versions were kept counts as
 * of the first.
 */
export function versionsOf(
  version: number | null,
  retractedVersion: number | null,
  isRetracted: boolean,
): { version: number; retractedVersion: number } {
  return { version: version ?? 0, retractedVersion: isRetracted ? (retractedVersion ?? 0) : NEVER };
}

/** An assertion as it is read, before it takes its place in the columns. */
export interface LoadedAssertion {
  /** Node index of its source. */
  source: number;
  inference: InferenceValue;
  /** Number of its dataset. */
  dataset: number;
  published: string | undefined;
  key: string;
  /** Milliseconds of the epoch; `retracted` is infinite while it is live. */
  recorded: number;
  retracted: number;
  /** Data versions; `retractedVersion` is NEVER while it is live. */
  version: number;
  retractedVersion: number;
  /** In the order of the columns; null where nothing is stated. */
  values: readonly unknown[];
}

/**
 * Assertions as columns. Those on target t are numbers `offset[t]` to `offset[t + 1] − 1`, in order of precedence, so
 * that the first that states a value is the one that holds among equals.
 */
export interface Assertions<C extends string> {
  offset: Int32Array;
  source: Int32Array;
  inference: Uint8Array;
  /** Numbers of datasets (`Snapshot.datasets`). */
  dataset: Uint16Array;
  recorded: Float64Array;
  retracted: Float64Array;
  version: Int32Array;
  retractedVersion: Int32Array;
  /** What keys begin with, as numbers in their order: where nothing else does, it decides the precedence. */
  keyStart: Uint32Array;
  columns: Readonly<Record<C, Column>>;
  none: Readonly<Record<C, number>>;
}

/** The first 32 bits of a key, which is a digest in hexadecimal. */
export const keyStart = (key: string): number => Number.parseInt(key.slice(0, 8), 16) || 0;

/** Gathers assertions target by target, in the order of the targets. */
export class AssertionsBuilder<C extends string> {
  readonly #offset: number[] = [0];
  readonly #source: number[] = [];
  readonly #inference: number[] = [];
  readonly #dataset: number[] = [];
  readonly #recorded: number[] = [];
  readonly #retracted: number[] = [];
  readonly #version: number[] = [];
  readonly #retractedVersion: number[] = [];
  readonly #keyStart: number[] = [];
  readonly #values: number[][];
  readonly #names: C[];

  constructor(private readonly specs: Readonly<Record<C, ColumnSpec>>) {
    this.#names = Object.keys(specs) as C[];
    this.#values = this.#names.map(() => []);
  }

  /** Adds the next target with its assertions, in any order. */
  add(assertions: LoadedAssertion[]): void {
    if (assertions.length > 1) assertions.sort(byPrecedence);
    for (const assertion of assertions) {
      this.#source.push(assertion.source);
      this.#inference.push(Inference.code[assertion.inference]);
      this.#dataset.push(assertion.dataset);
      this.#recorded.push(assertion.recorded);
      this.#retracted.push(assertion.retracted);
      this.#version.push(assertion.version);
      this.#retractedVersion.push(assertion.retractedVersion);
      this.#keyStart.push(keyStart(assertion.key));
      this.#names.forEach((name, i) => {
        const value = assertion.values[i];
        const spec = this.specs[name];
        this.#values[i]!.push(value === null || value === undefined ? spec.none : spec.encode(value));
      });
    }
    this.#offset.push(this.#source.length);
  }

  build(): Assertions<C> {
    const columns = this.#names.map((name, i) => [name, shared(this.specs[name].array, this.#values[i]!)]);
    const none = this.#names.map((name) => [name, this.specs[name].none]);
    return {
      offset: shared(Int32Array, this.#offset),
      source: shared(Int32Array, this.#source),
      inference: shared(Uint8Array, this.#inference),
      dataset: shared(Uint16Array, this.#dataset),
      recorded: shared(Float64Array, this.#recorded),
      retracted: shared(Float64Array, this.#retracted),
      version: shared(Int32Array, this.#version),
      retractedVersion: shared(Int32Array, this.#retractedVersion),
      keyStart: shared(Uint32Array, this.#keyStart),
      columns: Object.fromEntries(columns) as Record<C, Column>,
      none: Object.fromEntries(none) as Record<C, number>,
    };
  }
}
