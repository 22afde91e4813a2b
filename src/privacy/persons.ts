import type { Reader } from '../database/database.js';
import { statement } from '../database/statement.js';
import type { Visibility } from '../model/vocabulary/index.js';
import type { HiddenPerson } from './hidden_names.js';
import { mostProtective } from './protection_order.js';

export interface PersonRow {
  id: string;
  canonicalId: string;
  live: boolean;
  /** Resolved; of one of whom nothing is live any more, what was stated last. */
  visibility: Visibility | null;
  /** Live ones; of one of whom nothing is live any more, all. */
  names: string[];
}

const rows = statement<object, PersonRow>('privacy/persons');

export const isPersonId = (id: string): boolean => id.startsWith('person:');

/**
 * What may be known of each person (design, rule 9): of all values that are stated, also of nodes that were judged to be
 * the same, the most protective holds. Stated by nobody: ROLE_ONLY.
 */
export class Persons {
  readonly #canonical = new Map<string, string>();
  readonly #visibility = new Map<string, Visibility>();
  readonly #hidden: HiddenPerson[] = [];
  readonly #public = new Set<string>();
  readonly #publicNames: string[] = [];
  /** Those of whom nothing is live, and who were WITHHELD at last. */
  readonly #gone = new Set<string>();

  constructor(persons: readonly PersonRow[]) {
    const nodes = new Map<string, PersonRow[]>();
    for (const row of persons) {
      this.#canonical.set(row.id, row.canonicalId);
      const known = nodes.get(row.canonicalId);
      if (known) known.push(row);
      else nodes.set(row.canonicalId, [row]);
    }
    for (const [id, same] of nodes) {
      const live = same.filter((row) => row.live);
      // (Who is WITHHELD is not live: nothing that is shown speaks of such a person.)
      const stated = same.filter((row) => live.length === 0 || row.live || row.visibility === 'WITHHELD');
      const visibility = mostProtective(stated.map((row) => row.visibility));
      const names = same.flatMap((row) => row.names);
      this.#visibility.set(id, visibility);
      if (live.length > 0 && visibility === 'PUBLIC') {
        for (const row of same) this.#public.add(row.id);
        this.#publicNames.push(...names);
      } else if (live.length > 0 || visibility === 'WITHHELD') {
        this.#hidden.push({ id, names });
        if (live.length === 0) this.#gone.add(id);
      }
    }
  }

  static async load(reader: Reader): Promise<Persons> {
    return new Persons(await reader.read(rows, {}));
  }

  /** Whether an id, old or canonical, is that of a person who is not PUBLIC. Other entities are not hidden. */
  isHidden(id: string): boolean {
    return isPersonId(id) && !this.#public.has(id);
  }

  /** Visibility of a person. */
  of(id: string): Visibility {
    if (!this.isHidden(id)) return 'PUBLIC';
    return this.#visibility.get(this.canonical(id)) === 'WITHHELD' ? 'WITHHELD' : 'ROLE_ONLY';
  }

  canonical(id: string): string {
    return this.#canonical.get(id) ?? id;
  }

  /** Ids of all persons, old ones included. */
  get ids(): readonly string[] {
    return [...this.#canonical.keys()];
  }

  /** Ids, old ones included, of the persons who may be named. */
  get public(): ReadonlySet<string> {
    return this.#public;
  }

  get publicNames(): readonly string[] {
    return this.#publicNames;
  }

  /** Those whose names are to be masked, by canonical id. */
  get hidden(): readonly HiddenPerson[] {
    return this.#hidden;
  }

  /** Whether what was said of a person stays hidden although all of it was taken back. */
  staysHidden(id: string): boolean {
    return this.#gone.has(id);
  }
}
