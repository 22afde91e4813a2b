import { entityId, type EntityKind } from '../../model/identity/entity_id.js';
import { periodOf } from '../../model/days/edtf_date.js';
import type { TableName } from '../../model/tables/index.js';
import { shown } from '../problems/index.js';
import { ConversionFailed } from './failed.js';
import { Ids } from './ids.js';
import { LeftOut } from './left_out.js';
import { plain } from './plain.js';
import { TABLE_OF, type Cells, type ConvertedKind, type Origin } from './rows.js';
import { Sources } from './sources.js';

export interface ConversionSetting {
  /** Name of the dataset, with which its ids begin. */
  dataset: string;
  /** Name of the file, without its folder. */
  file: string;
  /** Stated of every person. */
  visibility?: string;
}

/** The rows that a file becomes, what of it is left out, and what is wrong with it. */
export class Conversion {
  readonly rows = new Map<TableName, Cells[]>();
  readonly leftOut = new LeftOut();
  /** What whoever uses the package has to know of how it was made. */
  readonly notes: string[] = [];
  readonly sources: Sources;
  readonly #ids: Ids;
  readonly #problems = new Set<string>();

  constructor(readonly setting: ConversionSetting) {
    this.#ids = new Ids(setting.dataset);
    this.sources = new Sources(this);
  }

  /** A row for each origin. */
  add(table: TableName, cells: Cells, origins: readonly Origin[]): void {
    const rows = this.rows.get(table) ?? [];
    if (rows.length === 0) this.rows.set(table, rows);
    for (const origin of origins) rows.push({ ...cells, ...origin });
  }

  /** A row of an entity. @returns its slug */
  entity(kind: ConvertedKind, external: string, place: string, origins: readonly Origin[], cells: Cells = {}): string {
    const id = this.id(kind, external, place);
    const visibility = kind === 'person' ? { visibility: this.setting.visibility } : {};
    this.add(TABLE_OF[kind], { id, ...visibility, ...cells }, origins);
    return id;
  }

  /** The slug of an id of the file, with a problem where another one has it. */
  id(kind: EntityKind, external: string, place: string): string {
    const slug = this.#ids.register(kind, external);
    if (typeof slug === 'string') return slug;
    const ids = `${shown(slug.first)} and ${shown(slug.second)}`;
    this.problem(place, `the ids ${ids} would both become ${kind}:${slug.slug}. Change one of them in the file.`);
    return slug.slug;
  }

  /** The slug of what a record refers to, with a problem where the file has no such record. */
  reference(kind: ConvertedKind, external: string, place: string): string | undefined {
    const slug = this.#ids.find(kind, external);
    if (slug === undefined) {
      this.problem(place, `there is no ${kind} ${shown(external)} in the file. Add it, or take the reference out.`);
    }
    return slug;
  }

  /** Which of the kinds has a record with this id. */
  kindsOf(external: string, kinds: readonly ConvertedKind[]): ConvertedKind[] {
    return kinds.filter((kind) => this.#ids.find(kind, external) !== undefined);
  }

  /** A name; one in no language that is known has a blank `lang`. */
  name(kind: ConvertedKind, slug: string, text: string, origins: readonly Origin[], more: Cells = {}): void {
    this.add('names', { entity: entityId(kind, slug), text, kind: 'FULL', ...more }, origins);
  }

  /** A date that can be read; another one is left out. */
  date(text: string | undefined, what: string, place: string): string | undefined {
    if (text === undefined || periodOf(text)) return text;
    this.leftOut.note('VALUE', `${what} that is no date`, place);
    return undefined;
  }

  /** Notes what stops the conversion once all of the file has been looked at. */
  problem(place: string, sentence: string): void {
    this.#problems.add(`${this.setting.file}, ${plain(place)}: ${plain(sentence)}`);
  }

  /** @throws ConversionFailed at once, with what was found before */
  fail(place: string, sentence: string): never {
    this.problem(place, sentence);
    throw new ConversionFailed([...this.#problems]);
  }

  /** @throws ConversionFailed where there is a problem */
  settle(): void {
    if (this.#problems.size > 0) throw new ConversionFailed([...this.#problems]);
  }
}
