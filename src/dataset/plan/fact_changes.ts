import { kindOf } from '../../model/identity/entity_id.js';
import type { Value } from '../../model/tables/assertion_row.js';
import type { NodeState } from '../import/change/node_state.js';

/** A field of a fact or entity whose resolved value changes; null: stated by nobody. */
export interface FieldChange {
  field: string;
  before: Value | null;
  after: Value | null;
}

export interface ChangedFact {
  target: string;
  fields: FieldChange[];
}

/** What an import does to facts and entities, as answers have them: by their keys and ids. */
export class FactChanges {
  readonly #added = new Set<string>();
  readonly #retracted = new Set<string>();
  readonly #changed = new Map<string, FieldChange[]>();
  /** Those that were in the graph; of sources, which may be noted again, as they were. */
  readonly #seen = new Map<string, NodeState | undefined>();

  /** @param stored as it was; absent where it was not in the graph */
  note(stored: NodeState | undefined, after: NodeState): void {
    const { target } = after;
    const before = this.#added.has(target) ? undefined : (this.#seen.get(target) ?? stored);
    for (const noted of [this.#added, this.#retracted, this.#changed]) noted.delete(target);
    if (before) this.#seen.set(target, kindOf(target) === 'source' ? before : undefined);
    if (!before?.live) {
      if (after.live) this.#added.add(target);
    } else if (!after.live) {
      this.#retracted.add(target);
    } else {
      const fields = changedFields(before, after);
      if (fields.length > 0) this.#changed.set(target, fields);
    }
  }

  /** Whether a target was noted. */
  has(target: string): boolean {
    return this.#seen.has(target) || this.#added.has(target);
  }

  /** Nothing live spoke of them before. */
  get added(): string[] {
    return [...this.#added];
  }

  /** Nothing live speaks of them any more. */
  get retracted(): string[] {
    return [...this.#retracted];
  }

  get changed(): ChangedFact[] {
    return Array.from(this.#changed, ([target, fields]) => ({ target, fields }));
  }
}

function changedFields(before: NodeState, after: NodeState): FieldChange[] {
  const fields = [...new Set([...Object.keys(before.resolved), ...Object.keys(after.resolved)])].sort();
  return fields
    .map((field) => ({ field, before: before.resolved[field] ?? null, after: after.resolved[field] ?? null }))
    .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after));
}
