import { entityId, type EntityKind } from '../../model/identity/entity_id.js';
import { slugOf } from '../../model/identity/slug.js';

/** Two ids of a file that would become one id of the package. */
export interface Clash {
  slug: string;
  first: string;
  second: string;
}

/**
 * The ids of a package made from those of a file: `dataset-slugOf(id)`, so that the next version of the file gives the
 * same ones.
 */
export class Ids {
  readonly #byExternal = new Map<string, string>();
  readonly #bySlug = new Map<string, string>();

  constructor(private readonly dataset: string) {}

  /** @returns the slug, or the two ids that fall on it */
  register(kind: EntityKind, external: string): string | Clash {
    const slug = `${this.dataset}-${slugOf(external)}`;
    const id = entityId(kind, slug);
    const first = this.#bySlug.get(id) ?? external;
    if (first !== external) return { slug, first, second: external };
    this.#bySlug.set(id, external);
    this.#byExternal.set(`${kind}\n${external}`, slug);
    return slug;
  }

  /** The slug of what has a record in the file. */
  find(kind: EntityKind, external: string): string | undefined {
    return this.#byExternal.get(`${kind}\n${external}`);
  }
}
