import { kindOf } from '../../../model/identity/entity_id.js';
import { endsOf } from '../../../model/tables/target.js';
import type { AssertionRow, Value } from '../../../model/tables/assertion_row.js';
import type { Gathered } from '../../read/gathered.js';
import type { CheckSetting } from '../check_setting.js';
import type { KnownProtection } from '../graph/graph_lookup.js';
import { isReplaced } from '../replaced.js';

/** Which persons and sources the graph hides today, and which it will hide once a dataset is imported. */
export class Protection {
  /** By the id that stands for all that were judged to be the same. */
  readonly #today = new Map<string, Set<Value>>();
  readonly #then = new Map<string, Set<Value>>();
  readonly #canonical: ReadonlyMap<string, string>;

  private constructor(rows: readonly AssertionRow[], known: readonly KnownProtection[], { covers }: CheckSetting) {
    this.#canonical = new Map(known.map(({ id, canonicalId }) => [id, canonicalId]));
    const takenBack = new Set<string>();
    for (const { target, dataset, file, retractedAt, values } of rows) {
      const value = values['visibility'] ?? values['access'];
      if (value === undefined) continue;
      if (retractedAt === undefined) this.#note(this.#then, target, value);
      else takenBack.add([target, value, dataset, file].join('\n'));
    }
    for (const { id, stated } of known) {
      for (const { id: of, value, dataset, file } of stated) {
        this.#note(this.#today, id, value);
        if (!isReplaced(covers, { dataset, file }) && !takenBack.has([of, value, dataset, file].join('\n')))
          this.#note(this.#then, id, value);
      }
    }
  }

  static async of(gathered: Gathered, setting: CheckSetting): Promise<Protection> {
    const asked = new Set([...gathered.entities].filter((id) => kindOf(id) === 'person'));
    for (const { quote, source } of gathered.rows) if (quote !== undefined) asked.add(source);
    const known = asked.size === 0 ? [] : await setting.graph.protection([...asked]);
    return new Protection(gathered.rows, known, setting);
  }

  /** Whether a person is PUBLIC today and will not be. */
  hides(person: string): boolean {
    return isPublic(this.#of(this.#today, person)) && !isPublic(this.#of(this.#then, person));
  }

  /** Whether the quote of a row will not be shown: it speaks of somebody who is not PUBLIC, or its source is RESTRICTED. */
  withholds({ source, target }: AssertionRow): boolean {
    if (this.#of(this.#then, source)?.has('RESTRICTED') === true) return true;
    return endsOf(target).some((id) => kindOf(id) === 'person' && !isPublic(this.#of(this.#then, id)));
  }

  #of(stated: ReadonlyMap<string, Set<Value>>, id: string): ReadonlySet<Value> | undefined {
    return stated.get(this.#canonical.get(id) ?? id);
  }

  #note(stated: Map<string, Set<Value>>, of: string, value: Value): void {
    const id = this.#canonical.get(of) ?? of;
    const known = stated.get(id);
    if (known) known.add(value);
    else stated.set(id, new Set([value]));
  }
}

/** Of several stated values the most protective holds; stated by nobody, a person is not PUBLIC. */
const isPublic = (stated: ReadonlySet<Value> | undefined): boolean => stated?.size === 1 && stated.has('PUBLIC');
