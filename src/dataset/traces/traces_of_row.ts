import { kindOf } from '../../model/identity/entity_id.js';
import { isEntityTable, propertyName, valueColumns, type Table } from '../../model/tables/index.js';
import { keyCells } from '../../model/tables/target.js';
import { contactData } from '../../privacy/contact_data.js';
import { NearNames } from '../../privacy/near_names.js';
import type { Privacy } from '../../privacy/privacy.js';
import { wordsOfName } from '../../privacy/titles.js';
import type { JudgedRow } from '../export/public_copy.js';
import type { ExportedRow } from '../export/write_package.js';
import { statedValues } from '../import/assertions/stored_assertion.js';
import type { Trace, TraceKind } from './trace.js';

type Found = Pick<Trace, 'kind' | 'column' | 'found' | 'persons'>;

/** Kinds whose names are never masked. */
const OWN_NAMES: readonly unknown[] = ['organisation', 'issue', 'person'];

/** What one assertion, as answers show it, still tells of hidden persons. */
export class TracesOfRow {
  readonly #near: NearNames;
  /** Those who have a name of one word. */
  readonly #oneWord: ReadonlySet<string>;
  /** What was told already: ids, datasets, files, and words of their rows. */
  readonly #told = new Set<string>();

  constructor(private readonly privacy: Privacy) {
    const { hidden } = privacy.persons;
    this.#near = new NearNames(hidden);
    const oneWord = hidden.filter(({ names }) => names.some((name) => wordsOfName(name).length === 1));
    this.#oneWord = new Set(oneWord.map(({ id }) => id));
  }

  /** @param shown the row as answers show it; undefined where they do not */
  of(table: Table, row: JudgedRow, shown: ExportedRow | undefined): Trace[] {
    const { target, assertion } = row;
    const { dataset, file } = assertion;
    const found = [...this.#contactData(row), ...this.#ofOrigin(dataset, file)];
    if (isEntityTable(table)) found.push(...this.#ofId(target));
    if (shown) {
      const [written, told] = [textsOf(table, row), textsOf(table, shown)];
      for (const [column, text] of told) found.push(...this.#ofText(column, text, written.get(column)!));
    }
    const of = isEntityTable(table)
      ? target
      : `${table.name} ${Object.values(keyCells(table, target)).filter(Boolean).join(' ')}`;
    // The cells of a row may make several assertions, each with its quote: it is told once.
    const { row: number } = assertion;
    return found
      .filter(({ column, found: words }) => !this.#isTold([dataset, file, number, column, words].join('\n')))
      .map((trace) => ({ ...trace, of, dataset, file, row: number }));
  }

  #contactData({ assertion }: JudgedRow): Found[] {
    return (['quote', 'valueAsWritten'] as const).flatMap((property): Found[] => {
      const contact = contactData(assertion[property] ?? '');
      const column = property === 'quote' ? 'quote' : 'value_as_written';
      return contact ? [{ kind: 'CONTACT_DATA', column, found: contact, persons: [] }] : [];
    });
  }

  /** @param written the text before names in it were masked */
  #ofText(column: string, text: string, written: string): Found[] {
    const { mask } = this.privacy;
    if (column === 'name') return mask.full(text).map((found) => ({ kind: 'FULL_NAME', column, found, persons: [] }));
    const near = this.#near.find(written).filter((name) => text.includes(lastWord(name.text)));
    const parts = mask.possible(text).map(({ text: found, persons }) => {
      const kind: TraceKind = persons.some((person) => this.#oneWord.has(person)) ? 'ONE_WORD_NAME' : 'PART_OF_NAME';
      return { kind, column, found, persons };
    });
    return [
      ...parts,
      ...near.map((name) => ({ kind: 'NEAR_NAME' as const, column, found: name.text, persons: name.persons })),
    ];
  }

  /** The id of an entity. Of one whose name is never masked, it tells no more than the name; of a person, its own name. */
  #ofId(id: string): Found[] {
    const { persons } = this.privacy;
    if (this.#isTold(id)) return [];
    const slug = id.slice(id.indexOf(':') + 1);
    if (!persons.isHidden(id)) return OWN_NAMES.includes(kindOf(id)) ? [] : this.#ofOwnId(id, slug);
    const own = this.privacy.mask
      .possible(slug.toUpperCase())
      .filter((word) => word.persons.includes(persons.canonical(id)));
    return own.map(({ text, persons }) => ({ kind: 'NAME_IN_ID', column: 'id', found: text.toLowerCase(), persons }));
  }

  /** (A word that is masked in a title may be too short to be looked for in a slug.) */
  #ofOwnId(id: string, slug: string): Found[] {
    const found = this.#ofSlug('NAME_IN_ID', 'id', slug);
    const masked = this.privacy.maskedInId(id).filter(({ text }) => !found.some((of) => of.found === text));
    return [
      ...found,
      ...masked.map(({ text, persons }) => ({ kind: 'NAME_IN_ID' as const, column: 'id', found: text, persons })),
    ];
  }

  #ofOrigin(dataset: string, file: string): Found[] {
    return (
      [
        ['dataset', dataset],
        ['file', file],
      ] as const
    ).flatMap(([column, name]) =>
      this.#isTold(`${column} ${name}`) ? [] : this.#ofSlug('NAME_IN_FILE', column, name),
    );
  }

  #ofSlug(kind: TraceKind, column: string, slug: string): Found[] {
    // (In capitals, as no slug has any. Full names in it are not shown.)
    return this.privacy.mask
      .possible(this.privacy.withoutFullNames(slug.toUpperCase()))
      .map(({ text, persons }) => ({ kind, column, found: text.toLowerCase(), persons }));
  }

  #isTold(name: string): boolean {
    if (this.#told.has(name)) return true;
    this.#told.add(name);
    return false;
  }
}

/** The texts of a row by column; the names of those whose names are never masked by `name`. */
function textsOf(table: Table, { target, assertion }: ExportedRow): Map<string, string> {
  const texts = new Map<string, string>();
  const note = (column: string, text: unknown): void => {
    if (typeof text === 'string' && text !== '') texts.set(column, text);
  };
  if (!isEntityTable(table) && table.name === 'names') {
    const { entity = '', text } = keyCells(table, target);
    note(OWN_NAMES.includes(kindOf(entity)) ? 'name' : 'text', text);
  }
  const values = statedValues(table, assertion);
  for (const { name, type } of valueColumns(table)) {
    if (type !== 'text' && type !== 'uri') continue;
    for (const [property, text] of Object.entries(values)) {
      if (property.split('__', 1)[0] !== propertyName(name)) continue;
      // (Words of an address have no capitals that could tell names.)
      note(property.replace(propertyName(name), name), type === 'uri' ? String(text).toUpperCase() : text);
    }
  }
  note('quote', assertion.quote);
  note('value_as_written', assertion.valueAsWritten);
  return texts;
}

const lastWord = (text: string): string => text.split(/\s+/).at(-1)!;
