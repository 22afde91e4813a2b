import { isFactTarget, tableOf, wiresOf } from '../target.js';
import type { FactTable } from '../tables/index.js';
import type { Change } from './changes.js';

/** What one import knows of the graph without asking, since no other import writes while it runs. */
export class Known {
  /** Entities that it created: nothing spoke of them before. */
  readonly #created = new Set<string>();
  /** Entities that something live speaks of. */
  readonly #live = new Set<string>();

  created(ids: Iterable<string>): void {
    for (const id of ids) this.#created.add(id);
  }

  isCreated(id: string): boolean {
    return this.#created.has(id);
  }

  /** Whether a fact or entity surely has no assertion yet: an entity just created, a fact at one of these. */
  isNew(target: string): boolean {
    return (isFactTarget(target) ? endsOf(target) : [target]).some((id) => this.#created.has(id));
  }

  /**
   * Of the entities that changes touch, those of which it has to be asked whether anything live speaks of them. In order,
   * so that two transactions do not each wait for what the other holds.
   */
  doubtful(changes: readonly Change[]): string[] {
    const ids = changes.flatMap((change) =>
      onlyAdds(change) ? touchedBy(change).filter((id) => !this.#live.has(id)) : touchedBy(change),
    );
    return [...new Set(ids)].sort();
  }

  /** Changes have been written, and the doubtful entities asked about. */
  written(changes: readonly Change[]): void {
    for (const change of changes.filter(onlyAdds)) for (const id of touchedBy(change)) this.#live.add(id);
    for (const change of changes.filter((each) => !onlyAdds(each)))
      for (const id of touchedBy(change)) this.#live.delete(id);
  }
}

/** Whether a change adds live assertions and does nothing else. */
export function onlyAdds({ assertions: { create, update } }: Change): boolean {
  return create.length > 0 && update.length === 0 && create.every(({ retractedAt }) => retractedAt === undefined);
}

/** The entities that a fact connects. */
export function endsOf(factKey: string): string[] {
  return wiresOf(tableOf(factKey) as FactTable, factKey).map(({ id }) => id);
}

/** The entities whose being spoken of may hang on a change: an entity itself or the ends of a fact, and the sources. */
function touchedBy({ state: { target }, sources }: Change): string[] {
  return [...(isFactTarget(target) ? endsOf(target) : [target]), ...sources];
}
