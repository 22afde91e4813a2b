import { kindOf, parseEntityId } from '../../model/identity/entity_id.js';
import { factKey } from '../../model/identity/fact_key.js';
import type { Value } from '../../model/tables/assertion_row.js';
import {
  isEntityTable,
  propertyName,
  valueColumns,
  type Column,
  type FactTable,
  type Table,
  type TableName,
} from '../../model/tables/index.js';
import { endsOf, keyCells } from '../../model/tables/target.js';
import type { Privacy } from '../../privacy/privacy.js';
import { statedValues, type StoredAssertion } from '../import/assertions/stored_assertion.js';
import type { ExportedRow } from './write_package.js';

/** A live assertion of the graph. */
export interface JudgedRow extends ExportedRow {
  /** Canonical id of the entity, or id of the fact, by which its texts are judged; of a name: of what it names. */
  of: string;
  /** Canonical id of its source. */
  document: string;
}

/** Columns that no answer shows. */
const UNSHOWN = ['note', 'text_file', 'sha256', 'reason', 'features'];
/** Tables whose rows about hidden persons are not copied. */
const OF_NOBODY_HIDDEN: readonly TableName[] = ['names', 'identifiers', 'judgements'];
/** In the place of a row that may not be told. (The first row of a file is its header.) */
const NO_ROW = 1;

/** What the API shows of a graph, assertion by assertion (design, rule 9). */
export class PublicCopy {
  /** @param pseudonym an id that stands for another, of the same kind */
  constructor(
    private readonly privacy: Privacy,
    private readonly pseudonym: (id: string) => string,
  ) {}

  /** The name of a dataset: where a hidden name stands in it, a pseudonym. */
  dataset(name: string): string {
    const id = `dataset:${name}`;
    return this.privacy.tellsName(id) ? this.pseudonym(id).slice('dataset:'.length) : name;
  }

  /** An assertion as it may be shown; undefined where it may not. */
  async row(table: Table, { target, of, document, assertion }: JudgedRow): Promise<ExportedRow | undefined> {
    const { privacy } = this;
    const isWithheld = endsOf(target).some((id) => privacy.persons.isHidden(id));
    const shownTarget = isEntityTable(table)
      ? this.#entity(target)
      : await this.#fact(table, target, { of, isWithheld });
    if (shownTarget === undefined) return undefined;
    const isQuoted = !isWithheld && !privacy.restricted.has(document);
    const words = async (text: string | undefined): Promise<string | undefined> =>
      text === undefined || !isQuoted ? undefined : privacy.shown(text, assertion.id);
    const quote = await words(assertion.quote);
    const { key, id, inference, method, recordedAt } = assertion;
    const shown: StoredAssertion = {
      ...(await this.#values(table, assertion, isWithheld)),
      ...{ key, id, inference, method, recordedAt, table: table.name, quote },
      source: this.#id(assertion.source),
      dataset: this.dataset(assertion.dataset),
      file: privacy.withoutFullNames(assertion.file),
      row: isWithheld ? NO_ROW : assertion.row,
      // Where a quote begins and ends would tell how long the name is that was taken out of it.
      locator: quote === assertion.quote ? await words(assertion.locator) : undefined,
      valueAsWritten: await words(assertion.valueAsWritten),
    };
    return { target: shownTarget, assertion: shown };
  }

  #entity(id: string): string | undefined {
    return this.#isGone(id) ? undefined : this.#id(id);
  }

  /** The key of a fact in the copy. What a person who is WITHHELD did for an organisation is the organisation’s. */
  async #fact(table: FactTable, key: string, about: Judged): Promise<string | undefined> {
    const cells = keyCells(table, key);
    if (about.isWithheld && OF_NOBODY_HIDDEN.includes(table.name)) return undefined;
    if (cells.agent && cells.on_behalf_of && this.#isGone(cells.agent)) {
      cells.agent = cells.on_behalf_of;
      cells.on_behalf_of = '';
    }
    if (Object.values(cells).some((id) => this.#isGone(id))) return undefined;
    const parts = await Promise.all(table.key.map((name) => this.#part(table, name, cells[name]!, about.of)));
    return factKey(table.fact, parts);
  }

  /** A part of the key of a fact as it may be shown. */
  async #part(table: FactTable, name: string, cell: string, of: string): Promise<string> {
    const { type } = table.columns.find((column) => column.name === name)!;
    if (type === 'reference' && cell !== '') return this.#id(cell);
    if (type !== 'text') return cell;
    return table.name === 'names' ? this.privacy.shownName(cell, of) : this.privacy.shown(cell, of);
  }

  async #values(table: Table, assertion: StoredAssertion, isWithheld: boolean): Promise<Record<string, Value>> {
    const columns = new Map(valueColumns(table).map((column) => [propertyName(column.name), column]));
    const shown: Record<string, Value> = {};
    for (const [property, value] of Object.entries(statedValues(table, assertion))) {
      const column = columns.get(property.split('__', 1)[0]!)!;
      if (UNSHOWN.includes(column.name) || (isWithheld && isWritten(column))) continue;
      const text = typeof value === 'string' ? await this.#text(column, value, assertion.id) : value;
      if (text !== null) shown[property] = text;
    }
    return shown;
  }

  /** A value as it may be shown; null where it is not shown. @param of id of the assertion */
  async #text({ type }: Column, value: string, of: string): Promise<string | null> {
    if (parseEntityId(value)) return this.#id(value);
    if (type === 'text') return this.privacy.shown(value, of);
    return type === 'uri' ? this.privacy.shownAddress(value, of) : value;
  }

  /** The id of an entity in the copy: where it may not be known, or is made of a hidden name, a pseudonym. */
  #id(id: string): string {
    const { persons } = this.privacy;
    if (persons.isHidden(id)) return this.pseudonym(persons.canonical(id));
    return this.privacy.tellsName(id) ? this.pseudonym(id) : id;
  }

  /** Whether an id is that of a person who is as if there were none. */
  #isGone(id: string): boolean {
    return kindOf(id) === 'person' && this.privacy.persons.of(id) === 'WITHHELD';
  }
}

/** How a text is judged, and whether its fact involves a person who is not public. */
interface Judged {
  of: string;
  isWithheld: boolean;
}

/** Whether a column holds what a person wrote or said, and not a code. (The name of a post tells the role.) */
const isWritten = ({ type, name }: Column): boolean => type === 'text' && name !== 'role';
