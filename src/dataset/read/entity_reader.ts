import { table, type EntityTable } from '../../model/tables/index.js';
import type { AssertionRow } from '../../model/tables/assertion_row.js';
import type { BoundColumn } from './cells/bound_column.js';
import { ValueReader } from './cells/value_reader.js';
import { datesAsWritten } from './cells/written_dates.js';
import type { FileReading } from './file_reading.js';
import type { Implied } from './implied.js';
import type { Mention } from './mention.js';
import type { Provenance } from './provenance.js';
import { ProvenanceReader } from './provenance_reader.js';

const NAMES = table('names');
const EXHAUSTIBLE = ['attendance_list', 'invitation_list'];

/** Rows of an entity table: an assertion on the entity each, and one for each of its name cells. */
export class EntityReader {
  readonly #provenance: ProvenanceReader;
  readonly #values: ValueReader;
  readonly #names: readonly BoundColumn[];
  readonly #id: BoundColumn;
  readonly #publisher?: BoundColumn;
  readonly #references: readonly BoundColumn[];
  readonly #lists: readonly BoundColumn[];
  /** Those whose words have no field of their own, as the days of events have. */
  readonly #dates: readonly BoundColumn[];

  constructor(
    private readonly of: EntityTable,
    private readonly reading: FileReading,
    bound: readonly BoundColumn[],
    /** In a plain table: what follows from a row besides what it states. */
    private readonly implied?: Implied,
  ) {
    this.#provenance = new ProvenanceReader(reading, bound);
    this.#values = new ValueReader(
      reading,
      bound.filter(({ column }) => column.part === 'value'),
    );
    this.#names = bound.filter(({ column }) => column.part === 'name');
    this.#id = bound.find(({ column }) => column.part === 'id')!;
    this.#publisher = bound.find(({ column }) => of.name === 'sources' && column.name === 'publisher');
    this.#references = bound.filter(({ column }) => column.part === 'value' && column.type === 'reference');
    this.#dates = of.name === 'events' ? [] : bound;
    this.#lists = bound.filter(({ column }) => EXHAUSTIBLE.includes(column.name));
  }

  row(cells: readonly string[]): void {
    const { reading } = this;
    const provenance = this.#provenance.read(cells);
    const text = reading.text(this.#id, cells);
    const named = text === '' ? undefined : reading.described(this.#id, this.of.entity, text);
    const values = this.#values.read(cells);
    const names = this.#names
      .map((bound) => ({ bound, text: reading.text(bound, cells) }))
      .filter((name) => name.text !== '');
    this.#checkLists(values, provenance);
    this.#notePublisher(values, cells);
    if (reading.failed || !named) return;
    provenance.valueAsWritten ??= datesAsWritten(this.#dates, cells);
    reading.assert(this.of, named.id, values, provenance);
    for (const name of names) {
      const kind = name.bound.column.name === 'acronym' ? 'ACRONYM' : 'FULL';
      reading.assert(NAMES, [named.id, name.text, name.bound.language, kind], {}, provenance, name.bound.header);
    }
    const titled = values['title'] !== undefined || names.some(({ bound }) => bound.column.name !== 'acronym');
    this.implied?.fromEntity({ ...named, text }, titled, this.#mentions(cells), provenance);
  }

  /** What the value columns refer to. */
  #mentions(cells: readonly string[]): Mention[] {
    return this.#references.flatMap((bound) => bound.mentions.get(bound.mentionSlot(cells)) ?? []);
  }

  /** A list is complete only where a quote declares it. (A copy may leave out what its original had.) */
  #checkLists(values: AssertionRow['values'], { quote }: Provenance): void {
    if (quote !== undefined || this.reading.imported) return;
    for (const { property, header } of this.#lists) {
      if (values[property] === 'EXHAUSTIVE') this.reading.complain('EXHAUSTIVE_WITHOUT_QUOTE', header, 'EXHAUSTIVE');
    }
  }

  /** The publisher of a source is a name, or an organisation of the graph. */
  #notePublisher({ publisher }: AssertionRow['values'], cells: readonly string[]): void {
    const bound = this.#publisher;
    if (!bound || typeof publisher !== 'string' || !publisher.startsWith('organisation:')) return;
    this.reading.mention(bound, cells, ['organisation']);
  }
}
