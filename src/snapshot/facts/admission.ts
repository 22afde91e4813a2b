import { Inference } from '../../model/vocabulary/index.js';
import type { Scope } from '../selection/scope.js';
import type { Assertions } from './assertions.js';

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
 * Which assertions count: those of some sources and datasets, of some kinds of inference, recorded by a moment, and there
 * in a version of the data.
 */
export class Admission {
  readonly #inference: Uint8Array;

  /**
   * @param source 1 for each source whose assertions count, by node index
   * @param upTo the version of the data: what was written and retracted after it is as if it had not been
   */
  constructor(
    private readonly source: Uint8Array,
    private readonly upTo: number,
    private readonly scope: Pick<Scope, 'datasets' | 'inference' | 'asOf' | 'version'>,
  ) {
    this.#inference = Uint8Array.from(Inference.values, (value) => Number(scope.inference?.includes(value) ?? true));
  }

  /** Whether an assertion counts. Without a moment and a version, what stands; with them, what stood then. */
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
    const { datasets } = this.scope;
    return (
      this.source[source] === 1 && this.#inference[inference] === 1 && (datasets === undefined || datasets.has(dataset))
    );
  }

  #stands(recorded: number, retracted: number, version: number, retractedVersion: number): boolean {
    const { upTo } = this;
    const { asOf, version: asked = asOf === undefined ? upTo : undefined } = this.scope;
    return (
      version <= upTo &&
      (asked === undefined || (version <= asked && retractedVersion > asked)) &&
      (asOf === undefined || (recorded <= asOf && (retracted > asOf || retractedVersion > upTo)))
    );
  }
}
