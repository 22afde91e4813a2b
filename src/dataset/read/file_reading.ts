import { isFileSource, kindOf, type EntityKind } from '../../model/identity/entity_id.js';
import { fold } from '../../model/identity/folding.js';
import { plainSpelling } from '../../model/identity/spelling.js';
import { factKey } from '../../model/identity/fact_key.js';
import { isEntityTable, type Column, type FactTable, type Table, type TableName } from '../../model/tables/index.js';
import type { AssertionRow, Value } from '../../model/tables/assertion_row.js';
import { shown, type ProblemCode, type ProblemList } from '../problems/index.js';
import type { BoundColumn } from './cells/bound_column.js';
import { contactData } from '../../privacy/contact_data.js';
import { Complaint } from './cells/complaint.js';
import { farYearOf } from './cells/far_years.js';
import { likelyMeaning } from './cells/meant.js';
import { cleanText } from './cells/text.js';
import { gather } from './gather.js';
import { proposed, type Way } from './plain/mapping/proposed.js';
import { doubtOnText } from './plain/doubts/words.js';
import type { Gathered } from './gathered.js';
import type { IdScheme, Named } from './ids.js';
import type { Mention } from './mention.js';
import type { Provenance } from './provenance.js';
import { NO_VALUE } from './records/file_form.js';

/** Longest key of a fact: Neo4j does not index texts of more than about 8,000 bytes. */
const LONGEST_KEY_BYTES = 8_000;

export interface FileSetting {
  dataset: string;
  /** Name of the file, as problems and assertions give it. */
  file: string;
  ids: IdScheme;
  problems: ProblemList;
  gathered: Gathered;
  /** Of a plain table: by what it is said how it is read. */
  way?: Way;
}

/** One file being read: the place of problems, and the cells of the row at hand. */
export class FileReading {
  /** The row at hand; the header is row 1. */
  number = 1;
  /** Whether the row at hand has a problem, so that it makes no assertion. */
  failed = false;
  /** Whether something was noted of it. */
  noted = false;
  /** Whether the row at hand was imported before (`dataset`, `file`, `row` of an exported package). */
  imported = false;
  /** The sheet at hand, where several are read. */
  sheet: string | undefined;
  /** Of a plain table: as which table the row at hand is read, to which what it implies belongs too. */
  readAs: TableName | undefined;
  /** What was noted of the row at hand: it may be read as several tables. */
  readonly #told = new Set<string>();

  constructor(readonly setting: FileSetting) {}

  begin(row: number, readAs?: TableName): void {
    if (row !== this.number) this.#told.clear();
    this.readAs = readAs;
    this.number = row;
    this.failed = false;
    this.noted = false;
    this.imported = false;
  }

  /** Notes a problem of the row at hand, which then makes no assertion unless the problem is a warning. */
  complain(code: ProblemCode, column: string | undefined, found = '', expected = ''): void {
    this.warn(code, column, found, expected);
    this.failed = true;
  }

  /** Notes something of the row at hand, once. */
  warn(code: ProblemCode, column: string | undefined, found = '', expected = ''): void {
    this.noted = true;
    const told = [code, this.file, column, found, expected].join('\n');
    if (this.#told.has(told)) return;
    this.#told.add(told);
    this.setting.problems.add(code, { file: this.file, row: this.number, column }, found, expected);
  }

  /** The file as problems name it, with the sheet where several are read. */
  get file(): string {
    return this.sheet === undefined ? this.setting.file : `${this.setting.file}, sheet ${shown(this.sheet)}`;
  }

  /** Where the row at hand is, as a locator has it. */
  get locator(): string {
    return this.sheet === undefined ? `row=${this.number}` : `sheet=${this.sheet};row=${this.number}`;
  }

  /** Notes filled cells under blank headers. */
  checkHeadless(indices: readonly number[], cells: readonly string[]): void {
    for (const index of indices) {
      if (!cells[index]?.trim()) continue;
      const { way } = this.setting;
      const remedy = way ? `Name it, or leave such columns out: ${proposed(way, { ignore: [''] })}.` : 'Name it.';
      this.complain('CELL_WITHOUT_HEADER', undefined, shown(cells[index]), remedy);
    }
  }

  /** The clean text of a cell; blank ones, and those with a problem, give the empty text. */
  text(bound: BoundColumn | undefined, cells: readonly string[]): string {
    const raw = bound?.raw(cells) ?? '';
    if (!bound || raw === '') return this.#orMissing('', bound);
    const text = cleanText(raw);
    if (text instanceof Complaint) {
      this.complain(text.code, bound.header, shown(raw), text.expected);
      return '';
    }
    if (text.includes(NO_VALUE)) {
      this.complain('FORMULA_WITHOUT_VALUE', bound.header);
      return '';
    }
    const doubt = bound.takesWords && !this.imported && doubtOnText(text);
    if (doubt) this.warn(doubt, bound.header, shown(text), 'what the column says');
    const contact = bound.takesNames ? contactData(text) : undefined;
    if (contact === undefined) return this.#orMissing(text, bound);
    // (What was found is not repeated: messages are copied into tickets and logs.)
    this.complain('CONTACT_DATA', bound.header, contact);
    return '';
  }

  /** What a cell states; undefined where it is blank or has a problem. */
  value(bound: BoundColumn | undefined, cells: readonly string[]): Value | undefined {
    const text = this.text(bound, cells);
    if (!bound || text === '') return undefined;
    const value = bound.read(text);
    if (!(value instanceof Complaint)) {
      const year = this.imported ? undefined : farYearOf(bound.column, value);
      if (year !== undefined) this.warn('YEAR_UNLIKELY', bound.header, shown(text), year);
      return value;
    }
    this.complain(value.code, bound.header, shown(text), `${value.expected}${this.#meaningOption(bound, value, text)}`);
    return undefined;
  }

  /** How a plain table says what a word means that is none of the vocabulary. */
  #meaningOption({ column }: BoundColumn, { code }: Complaint, text: string): string {
    const { way } = this.setting;
    if (!way) return '';
    const meaning = likelyMeaning(column.name, text);
    if (meaning === undefined && doubtOnText(text) === 'PLACEHOLDER_NAME') {
      return ` If it states nothing: ${proposed(way, { blank: [plainSpelling(text)] })}.`;
    }
    if (code !== 'INVALID_VALUE' && column.name !== 'polarity') return '';
    const meant = { [plainSpelling(text)]: meaning ?? '…' };
    return ` Or say what it means: ${proposed(way, { value: { [column.name]: meant } })}.`;
  }

  /** The entity that a cell refers to; undefined where it is blank or has a problem. */
  mention(bound: BoundColumn | undefined, cells: readonly string[], kinds = bound?.column.kinds): Mention | undefined {
    const raw = bound?.raw(cells) ?? '';
    const slot = bound?.mentionSlot(cells) ?? raw;
    let mention = bound?.mentions.get(slot);
    if (!mention) {
      const text = this.text(bound, cells);
      if (!bound || text === '') return undefined;
      const kind = bound.kindOf(text, cells);
      const told =
        kind instanceof Complaint ? kind : this.setting.ids.reference({ kinds: kind ? [kind] : kinds }, text);
      const named = this.#named(bound, text, told);
      if (!named) return undefined;
      mention = this.#note(bound, text, named);
      bound.mentions.set(slot, mention);
    }
    mention.times += 1;
    if (this.imported) mention.created = true;
    return mention;
  }

  /** The entity that a row of its table describes. */
  described(bound: BoundColumn, kind: EntityKind, text: string): Named | undefined {
    const named = this.#named(bound, text, this.setting.ids.own(kind, text));
    if (named) {
      this.setting.gathered.declared.add(named.id);
      this.setting.gathered.entities.add(named.id);
    }
    return named;
  }

  #note({ header, column }: BoundColumn, text: string, { id, byText }: Named): Mention {
    const { gathered, ids } = this.setting;
    const place = { file: this.file, row: this.number, column: header };
    const created = ids.creates || this.imported || isFileSource(id.slice(id.indexOf(':') + 1));
    const mention = { id, text, byText, column: column.name, place, times: 0, created };
    gathered.mentions.push(mention);
    gathered.entities.add(id);
    return mention;
  }

  /**
   * Adds an assertion on an entity or, with the parts of its key, on a fact.
   * @param header the column that the fact was read from, where it is none of the fact's table
   */
  assert(
    table: Table,
    about: string | readonly string[],
    values: AssertionRow['values'],
    by: Provenance,
    header?: string,
  ): void {
    const parts = typeof about === 'string' ? [] : about;
    const target = isEntityTable(table) ? (about as string) : this.#key(table, parts, header);
    if (target === undefined) return;
    const row: AssertionRow = {
      table: table.name,
      target,
      dataset: by.dataset,
      file: by.file,
      row: by.row,
      source: by.source,
      quote: by.quote,
      locator: by.locator,
      valueAsWritten: by.valueAsWritten,
      inference: by.inference,
      method: by.method,
      recordedBy: by.recordedBy,
      recordedAt: by.recordedAt,
      retractedAt: by.retractedAt,
      retractedBy: by.retractedBy,
      retractedReason: by.retractedReason,
      readAs: by.readAs,
      values,
    };
    if (!this.imported) this.setting.gathered.ownRows = true;
    const { imported, number } = this;
    gather(this.setting.gathered, { row, parts, file: this.file, number, imported, column: header });
  }

  #key(of: FactTable, parts: readonly string[], header: string | undefined): string | undefined {
    const key = factKey(of.fact, parts);
    if (isTooLong(key) || (of.name === 'names' && isTooLong(key, fold))) {
      const longest = parts.reduce((a, b) => (b.length > a.length ? b : a), '');
      const column = header ?? of.key[parts.indexOf(longest)];
      this.complain('TEXT_TOO_LONG', column, shown(longest), `${LONGEST_KEY_BYTES} bytes`);
      return undefined;
    }
    return key;
  }

  #named(bound: BoundColumn, text: string, named: Named | Complaint): Named | undefined {
    if (!(named instanceof Complaint)) return named;
    this.complain(named.code, bound.header, shown(text), named.expected);
    return undefined;
  }

  #orMissing(text: string, bound: BoundColumn | undefined): string {
    if (text === '' && bound?.column.required) {
      const { way } = this.setting;
      const filling = way && bound.column.type === 'reference' ? `; ${fillingOption(bound, way)}` : '';
      this.complain('VALUE_MISSING', bound.header, '', expectedValue(bound.column) + filling);
    }
    return text;
  }
}

/** Bytes that one code unit of a text has at most, in UTF-8 and folded: ﷺ makes eighteen letters. */
const MOST_BYTES = 33;

/** @param form in which it is indexed too */
function isTooLong(key: string, form = (text: string): string => text): boolean {
  return key.length * MOST_BYTES > LONGEST_KEY_BYTES && Buffer.byteLength(form(key)) > LONGEST_KEY_BYTES;
}

/** How blank cells are filled by those above; where that is said, why it does not help. */
function fillingOption({ column, filledAfter }: BoundColumn, way: Way): string {
  const filling = (name: string): string => proposed(way, { fillDown: [name] });
  if (filledAfter === undefined) return `where blank cells repeat the one above: ${filling(column.name)}`;
  if (filledAfter === '') return 'no cell above it is filled';
  return `${filling(filledAfter)} comes first and is filled anew here: give ${filling(column.name)} before it`;
}

const expectedValue = ({ kinds, values, example }: Column): string =>
  values
    ? `one of ${values.values.join(', ')}`
    : kinds?.length === 1
      ? `a reference to one ${kinds[0]}`
      : `a value such as ${example}`;

/** Whether an id is that of a person. */
export const isPerson = (id: string): boolean => kindOf(id) === 'person';
