import { isFactTarget, tableOf } from '../../model/tables/target.js';
import { onlyAdds, type Change } from './change/change.js';

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

  /** Whether a fact or entity with these ends surely has no assertion yet: an entity just created, a fact at one. */
  isNew(ends: readonly string[]): boolean {
    return ends.some((id) => this.#created.has(id));
  }

  /**
   * Of the entities that changes touch, those of which something live speaks now, unless it is known that something did
   * before, and those of which it has to be asked. In order, so that two transactions do not each wait for what the other
   * holds.
   */
  touched(changes: readonly Change[]): { spokenOf: string[]; doubtful: string[] } {
    const [spokenOf, doubtful] = [new Set<string>(), new Set<string>()];
    for (const change of changes) {
      const { target } = change.state;
      const adds = onlyAdds(change);
      // An entity to which something live is added is live: that is written with its values.
      const touched = adds && !isFactTarget(target) ? change.sources : touchedBy(change);
      // (A judgement makes nothing be.)
      const ids = adds && tableOf(target).name !== 'judgements' ? spokenOf : doubtful;
      for (const id of touched) if (!adds || !this.#live.has(id)) ids.add(id);
    }
    return {
      spokenOf: [...spokenOf].filter((id) => !doubtful.has(id)).sort(),
      doubtful: [...doubtful].sort(),
    };
  }

  /** Changes have been written, and the doubtful entities asked about. */
  written(changes: readonly Change[]): void {
    for (const change of changes) if (onlyAdds(change)) for (const id of touchedBy(change)) this.#live.add(id);
    for (const change of changes) if (!onlyAdds(change)) for (const id of touchedBy(change)) this.#live.delete(id);
  }
}

/** The entities whose being spoken of may hang on a change: an entity itself or the ends of a fact, and the sources. */
function touchedBy({ ends, sources }: Change): string[] {
  return [...ends, ...sources];
}
