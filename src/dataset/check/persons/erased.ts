import { parseEntityId } from '../../../model/identity/entity_id.js';
import { keyParts } from '../../../model/identity/fact_key.js';
import type { AssertionRow } from '../../../model/tables/assertion_row.js';
import { isFactTarget } from '../../../model/tables/target.js';
import { readable } from '../../../privacy/addresses.js';
import type { ErasedPersons } from '../../../privacy/erased_persons.js';
import type { Occurrence } from '../../../privacy/occurrence.js';
import { isPersonId } from '../../../privacy/persons.js';
import { ProtectedNames } from '../../../privacy/protected_names.js';
import { wordsOf, type Word } from '../../../privacy/words.js';
import type { Place, ProblemCode, ProblemList } from '../../problems/index.js';
import type { Gathered } from '../../read/gathered.js';
import type { GraphLookup } from '../graph/graph_lookup.js';

type Placed = Pick<Place, 'file' | 'row'>;
/** What a row says, by the column that says it; ids and keys have none. */
type Said = readonly [column: string | undefined, text: string | undefined];

/**
 * Neither the old id nor the name of somebody who was erased comes back. No problem repeats them.
 * @throws DatasetProblems where one does, before other checks say what they find in the same rows
 */
export async function checkErased(
  { rows, mappings }: Gathered,
  graph: GraphLookup,
  problems: ProblemList,
): Promise<void> {
  const erased = await graph.erased();
  if (!erased) return;
  const [first] = rows;
  if (first && erased.unknown > 0)
    problems.add('ERASED_WITH_ANOTHER_KEY', { file: first.file }, String(erased.unknown));
  const names = new NamesInTexts(erased, [...(await graph.publicNames()), ...namesOfOthers(rows)]);
  const told = new Set<string>();
  const tell = ({ file, row }: Placed, code: ProblemCode, column?: string, expected?: string): void => {
    const place = { file, row, column };
    const slot = JSON.stringify([code, place, expected]);
    if (!told.has(slot)) problems.add(code, place, '', expected);
    told.add(slot);
  };
  for (const row of rows) {
    for (const id of idsOf(row)) {
      const now = erased.idOf(id);
      if (now) tell(row, 'PERSON_ERASED', undefined, now);
    }
    for (const [column, text] of said(row, (id) => erased.idOf(id) !== undefined)) {
      if (text !== undefined && names.standIn(text)) tell(row, 'NAME_ERASED', column);
    }
    if (isNameOfPerson(row) && erased.isNamed(nameOf(row))) tell(row, 'NAME_ERASED', 'name');
  }
  for (const { file, text } of mappings) {
    const now = [...text.matchAll(PERSON_IDS)].flatMap(([id]) => erased.idOf(id) ?? []);
    for (const id of now) tell({ file }, 'PERSON_ERASED', undefined, id);
    if (names.standIn(text)) tell({ file }, 'NAME_ERASED');
  }
  if (told.size > 0) problems.throwErrors();
}

/** Ids of persons in a text. */
const PERSON_IDS = /(?<![\p{L}\p{N}])person:[\p{L}\p{N}_.-]+/gu;

/** Looks for names of two words or more, but for those that are part of a longer name of an organisation or issue. */
class NamesInTexts {
  readonly #known = new Map<string, boolean>();
  #protected: ProtectedNames | undefined;

  constructor(
    private readonly erased: ErasedPersons,
    private readonly publicNames: readonly string[],
  ) {}

  standIn(text: string): boolean {
    let known = this.#known.get(text);
    if (known === undefined) {
      const words = wordsOf(text);
      known = this.erased.occurrences(words, text).some((found) => !this.#isOther(found, words));
      this.#known.set(text, known);
    }
    return known;
  }

  #isOther(found: Occurrence, words: readonly Word[]): boolean {
    this.#protected ??= new ProtectedNames(this.publicNames, () => true);
    return this.#protected.covers(found, words);
  }
}

const partsOf = ({ target }: AssertionRow): string[] => (isFactTarget(target) ? keyParts(target) : [target]);
const idsOf = (row: AssertionRow): string[] => partsOf(row).filter(isPersonId);
const nameOf = (row: AssertionRow): string => partsOf(row)[1]!;
const isNameOfPerson = (row: AssertionRow): boolean =>
  row.table === 'names' && isPersonId(row.target.split('\u001f')[1]!);
const isNameOfOther = (row: AssertionRow): boolean =>
  row.table === 'names' && /^Name\u001f(organisation|issue):/.test(row.target);

const namesOfOthers = (rows: readonly AssertionRow[]): string[] => rows.filter(isNameOfOther).map(nameOf);

/** @param isSeen whether it is known already that an id is refused */
function said(row: AssertionRow, isSeen: (id: string) => boolean): Said[] {
  const parts = isNameOfOther(row) || isNameOfPerson(row) ? [partsOf(row)[0]!] : partsOf(row);
  const ids = [...parts.filter((part) => !isSeen(part)), row.source, row.dataset, row.file];
  return [
    ...ids.map((text): Said => [undefined, parseEntityId(text)?.slug ?? text]),
    ...Object.entries(row.values).map(([property, value]): Said => [
      columnOf(property),
      typeof value === 'string' ? readable(value) : undefined,
    ]),
    ['quote', row.quote],
    ['value_as_written', row.valueAsWritten],
    ['recorded_by', row.recordedBy],
    ['retracted_by', row.retractedBy],
    ['retracted_reason', row.retractedReason],
  ];
}

const columnOf = (property: string): string => property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
