import { Picking } from '../../model/resolution/picking.js';
import { Inference } from '../../model/vocabulary/index.js';
import type { Scope } from '../selection/scope.js';
import type { Assertions } from './assertions.js';
import { NONE } from './columns.js';
import type { Columns } from './snapshot.js';

/** A resolved code, or NONE where nobody states it in this view. */
export interface Resolved {
  value: number;
  conflict: boolean;
}

/** What decides whether an assertion counts. */
export interface Admissible {
  /** Node index of its source. */
  source: number;
  /** Code. */
  inference: number;
  /** Number of its dataset. */
  dataset: number;
  /** Milliseconds of the epoch; `retracted` is infinite while it is live. */
  recorded: number;
  retracted: number;
  /** As `versionsOf` has them. */
  version: number;
  retractedVersion: number;
}

/**
 * Which assertions count: those of the scope’s sources and datasets, of its kinds of inference, recorded by its moment, and
 * there in its version of the data.
 */
export class View {
  readonly #source: Uint8Array;
  readonly #inference: Uint8Array;
  readonly #datasets: ReadonlySet<number> | undefined;
  readonly #moment: Pick<Scope, 'asOf' | 'version'>;

  constructor(
    readonly columns: Columns,
    scope: Pick<Scope, 'sources' | 'excludeSources' | 'datasets' | 'inference' | 'asOf' | 'version'>,
  ) {
    this.#source = allowedSources(columns, scope);
    this.#inference = Uint8Array.from(Inference.values, (value) => Number(scope.inference?.includes(value) ?? true));
    this.#datasets = scope.datasets;
    this.#moment = { asOf: scope.asOf, version: scope.version };
  }

  /** Whether an assertion counts. Without a moment and a version, what stands today; with them, what stood then. */
  admits(assertion: Admissible): boolean {
    const { source, inference, dataset, recorded, retracted, version, retractedVersion } = assertion;
    return this.#isOf(source, inference, dataset) && this.#stands(recorded, retracted, version, retractedVersion);
  }

  /** Whether assertion i of these columns counts. */
  counts(assertions: Assertions<string>, i: number): boolean {
    const { source, inference, dataset, recorded, retracted, version, retractedVersion } = assertions;
    return (
      this.#isOf(source[i]!, inference[i]!, dataset[i]!) &&
      this.#stands(recorded[i]!, retracted[i]!, version[i]!, retractedVersion[i]!)
    );
  }

  #isOf(source: number, inference: number, dataset: number): boolean {
    return (
      this.#source[source] === 1 &&
      this.#inference[inference] === 1 &&
      (this.#datasets === undefined || this.#datasets.has(dataset))
    );
  }

  #stands(recorded: number, retracted: number, version: number, retractedVersion: number): boolean {
    const { asOf, version: asked } = this.#moment;
    if (asOf === undefined && asked === undefined) return retracted === Infinity;
    return (
      (asOf === undefined || (recorded <= asOf && retracted > asOf)) &&
      (asked === undefined || (version <= asked && retractedVersion > asked))
    );
  }

  /** The assertions on a target that count, in order of precedence. */
  visible(assertions: Assertions<string>, target: number): number[] {
    const visible: number[] = [];
    for (let i = assertions.offset[target]!; i < assertions.offset[target + 1]!; i++) {
      if (this.counts(assertions, i)) visible.push(i);
    }
    return visible;
  }

  /** Whether any assertion on a target counts: a fact without one is not there. */
  exists(assertions: Assertions<string>, target: number): boolean {
    for (let i = assertions.offset[target]!; i < assertions.offset[target + 1]!; i++) {
      if (this.counts(assertions, i)) return true;
    }
    return false;
  }
}

/** The value of a column among assertions in order of precedence. `rank` as in `Picking`, by code. */
export function resolveCode<C extends string>(
  assertions: Assertions<C>,
  visible: readonly number[],
  column: C,
  rank?: (code: number) => number,
): Resolved {
  const codes = assertions.columns[column];
  const picking = new Picking(assertions.none[column], NONE, rank);
  for (const i of visible) picking.offer(codes[i]!);
  return picking;
}

function allowedSources(
  { entities }: Columns,
  { sources, excludeSources }: Pick<Scope, 'sources' | 'excludeSources'>,
): Uint8Array {
  const { canonical, derivedFrom } = entities;
  const isExcluded = (source: number): boolean => {
    for (let at = source; at >= 0; at = derivedFrom[at]!) if (excludeSources?.has(canonical[at]!)) return true;
    return false;
  };
  const allowed = new Uint8Array(canonical.length).fill(1);
  if (!sources && !excludeSources) return allowed;
  return allowed.map((_, i) => Number((sources?.has(canonical[i]!) ?? true) && !isExcluded(i)));
}
