import { nearest } from '../../../collections/nearest.js';
import { argumentError } from '../../../graph/errors.js';
import type { Visibility } from '../../../graph/privacy/visibility.js';
import { unknownId, type GivenId } from '../../../graph/unknown_id.js';
import type { EntityKind } from '../../../model/identity/entity_id.js';
import { OutputKind } from '../../../model/vocabulary/index.js';
import { KIND } from '../../../snapshot/facts/entities.js';
import type { Snapshot } from '../../../snapshot/facts/snapshot.js';
import { UNIT_KINDS, type Scope } from '../../../snapshot/selection/scope.js';

/** What the ids in the arguments of a question stand for, as canonical node indices. */
export class GivenNodes {
  /** @param looksBack whether the question is of an earlier state: then entities count that are not live any more */
  constructor(
    private readonly snapshot: Snapshot,
    private readonly visibility: Visibility,
    private readonly looksBack: boolean,
  ) {}

  /**
   * An entity of one of these kinds, by any id that it is or was shown under.
   * @param field the argument, for the error
   * @throws UNKNOWN_ID
   */
  entity(id: string, field: string, kinds: readonly EntityKind[]): number {
    return this.#one({ id, field, kinds }, () => true);
  }

  /** Numbers of all datasets that are shown under a name: several where they differ in a hidden name. @throws UNKNOWN_ID */
  datasets(name: string, field: string): number[] {
    const shown = this.snapshot.datasets.map((dataset) => this.visibility.withoutFullNames(dataset));
    const numbers = shown.flatMap((dataset, number) => (dataset === name ? [number] : []));
    if (numbers.length > 0) return numbers;
    throw argumentError('UNKNOWN_ID', 'UNKNOWN_DATASET', { field, found: name, near: nearest(name, shown) ?? null });
  }

  /** One of those whom a scope counts: an organisation or a person. @throws UNKNOWN_ID */
  agent(id: string, field: string, { unit }: Pick<Scope, 'unit'>): number {
    return this.entity(id, field, UNIT_KINDS[unit]);
  }

  /** An output that somebody calls a recommendation. @throws UNKNOWN_ID */
  recommendation(id: string, field: string): number {
    const given = { id, field, kinds: ['output'] as const, called: 'recommendation' };
    return this.#one(given, (node) => this.#isRecommendation(node));
  }

  /** What one can be for or against. @throws UNKNOWN_ID */
  stanceTarget(id: string, field: string): number {
    const given = { id, field, kinds: ['issue', 'output'] as const, called: 'claim_recommendation' };
    return this.#one(given, (node) => this.#isClaim(node) || this.#isRecommendation(node));
  }

  #one(given: GivenId, is: (node: number) => boolean): number {
    const { canonical, kind } = this.snapshot.columns.entities;
    const node = this.snapshot.index.get(this.visibility.resolve(given.id) ?? '');
    const isMeant = (other: number): boolean =>
      given.kinds.some((one) => KIND[one] === kind[other]) && this.#isKnown(other) && is(canonical[other]!);
    if (node !== undefined && isMeant(node)) return canonical[node]!;
    const known = this.snapshot.ids.filter((_, other) => isMeant(other));
    throw unknownId(given, known, this.visibility);
  }

  #isKnown(node: number): boolean {
    return this.looksBack || this.snapshot.columns.entities.live[node] === 1;
  }

  #isRecommendation(node: number): boolean {
    return this.#isStated(node, 'kind', OutputKind.code.RECOMMENDATION);
  }

  #isClaim(node: number): boolean {
    return this.#isStated(node, 'claim', 1);
  }

  /** Whether any source says so, or ever said where the question looks back; whatever the scope makes of it. */
  #isStated(node: number, column: 'kind' | 'claim', value: number): boolean {
    const { offset, columns, retracted } = this.snapshot.columns.stated;
    for (let i = offset[node]!; i < offset[node + 1]!; i++) {
      if (columns[column][i] === value && (this.looksBack || retracted[i] === Infinity)) return true;
    }
    return false;
  }
}
