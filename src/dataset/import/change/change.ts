import type { Matched } from '../assertions/match.js';
import type { NodeState } from './node_state.js';

/** What a batch does to one fact or entity: its assertions, and how its node stands afterwards. */
export interface Change {
  state: NodeState;
  /** The entities that a fact connects, or the entity itself. */
  ends: readonly string[];
  assertions: Pick<Matched, 'create' | 'update'>;
  /** Whether a fact has no node yet. */
  isNew: boolean;
  /** Ids of the sources of assertions that are made or retracted. */
  sources: readonly string[];
}

/** Whether a change adds live assertions and does nothing else. */
export function onlyAdds({ assertions: { create, update } }: Change): boolean {
  return create.length > 0 && update.length === 0 && create.every(({ retractedAt }) => retractedAt === undefined);
}
