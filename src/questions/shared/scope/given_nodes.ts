import type { Visibility } from '../../../graph/privacy/visibility.js';
import { unknownId } from '../../../graph/unknown_id.js';
import { AGENT_KINDS, type EntityKind } from '../../../model/identity/entity_id.js';
import { KIND } from '../../../snapshot/facts/entities.js';
import type { Snapshot } from '../../../snapshot/facts/snapshot.js';

/** What the ids in the arguments of a question stand for, as canonical node indices. */
export class GivenNodes {
  /** @param asOf given where the question looks back: then entities count that are not live any more */
  constructor(
    private readonly snapshot: Snapshot,
    private readonly visibility: Visibility,
    private readonly asOf: Date | undefined,
  ) {}

  /**
   * An entity of one of these kinds, by any id that it is or was shown under.
   * @param field the argument, for the error
   * @throws UNKNOWN_ID
   */
  entity(id: string, field: string, kinds: readonly EntityKind[]): number {
    const { canonical, kind } = this.snapshot.columns.entities;
    const node = this.snapshot.index.get(this.visibility.resolve(id) ?? '');
    if (node !== undefined && this.#isKnown(node) && kinds.some((one) => KIND[one] === kind[node])) {
      return canonical[node]!;
    }
    const known = this.snapshot.ids.filter((_, other) => this.#isKnown(other));
    throw unknownId({ id, field, kinds }, known, this.visibility);
  }

  /** An agent. @throws UNKNOWN_ID */
  agent(id: string, field: string): number {
    return this.entity(id, field, AGENT_KINDS);
  }

  #isKnown(node: number): boolean {
    return this.asOf !== undefined || this.snapshot.columns.entities.live[node] === 1;
  }
}
