import { Picking } from '../../model/resolution/picking.js';
import type { Scope } from '../selection/scope.js';
import { Admission, type Admissible } from './admission.js';
import type { Assertions } from './assertions.js';
import { NONE } from './columns.js';
import type { Columns } from './snapshot.js';
import { columnsIn } from './sources.js';

/** A resolved code, or NONE where nobody states it in this view. */
export interface Resolved {
  value: number;
  conflict: boolean;
}

/**
 * Which assertions count: those of the scope’s sources and datasets, of its kinds of inference, recorded by its moment, and
 * there in its version of the data.
 */
export class View {
  /** The facts, with origins, publishers and dates of sources as the scope has them. */
  readonly columns: Columns;
  readonly #admission: Admission;

  constructor(
    columns: Columns,
    scope: Pick<Scope, 'sources' | 'excludeSources' | 'datasets' | 'inference' | 'asOf' | 'version'>,
  ) {
    this.columns = columnsIn(columns, scope);
    this.#admission = new Admission(allowedSources(this.columns, scope), columns.version, scope);
  }

  /** Whether an assertion counts, as the database has it now: it may have been written or retracted since. */
  admits(assertion: Admissible): boolean {
    return this.#admission.admits(assertion);
  }

  /** Whether assertion i of these columns counts. */
  counts(assertions: Assertions<string>, i: number): boolean {
    return this.#admission.counts(assertions, i);
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

  /** What the assertions on a target that count state in a column. `rank` as in `Picking`, by code. */
  resolved<C extends string>(
    assertions: Assertions<C>,
    target: number,
    column: C,
    rank?: (code: number) => number,
  ): Resolved {
    const codes = assertions.columns[column];
    const picking = new Picking(assertions.none[column], NONE, rank);
    for (const i of this.visible(assertions, target)) picking.offer(codes[i]!, this.sourceOf(assertions, i));
    return picking;
  }

  /** Canonical node index of the source of assertion i of these columns. */
  sourceOf({ source }: Assertions<string>, i: number): number {
    return this.columns.entities.canonical[source[i]!]!;
  }
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
