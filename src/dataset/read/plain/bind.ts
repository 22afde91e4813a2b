import type { Column, Table } from '../../../model/tables/index.js';
import { isPrivateHeader } from '../../../privacy/private_headers.js';
import { shown, type Place, type ProblemCode, type ProblemList } from '../../problems/index.js';
import { BoundColumn } from '../cells/bound_column.js';
import { Complaint } from '../cells/complaint.js';
import { ColumnWays, NoHeader } from './column_ways.js';
import { FurtherSources, type FurtherSource } from '../further_sources.js';
import { AGENT_COLUMNS, optionOf, plainColumn, plainColumns } from './columns.js';
import { Headers } from './headers.js';
import type { Around, Layout } from './layout.js';
import type { Reading } from './mapping/reading.js';

/** Where what a name begins with goes. */
const ROLE_COLUMNS = ['capacity', 'roles'];

/** Binds the columns of a plain table: those that are mapped, those that the header names itself, those that are set. */
export class PlainBinding {
  readonly bound: BoundColumn[] = [];
  readonly layout: Layout;
  readonly headers: Headers;
  /** Headers that name a column of the table themselves, besides those of where a row comes from. */
  readonly named = new Map<number, Column>();
  readonly ways: ColumnWays;
  readonly #further = new FurtherSources();
  /** Headers that hold a column alone. */
  readonly #used = new Set<number>();
  /** Headers that are part of a key, or tell a kind. */
  readonly #partly = new Set<number>();
  readonly #ignored: ReadonlySet<number>;
  /** Columns that are mapped from headers which this sheet lacks, of several. */
  readonly #lacked: [name: string, header: string][] = [];
  isUsable = true;

  constructor(
    private readonly of: Table,
    private readonly reading: Reading,
    cells: readonly string[],
    private readonly place: Place,
    private readonly problems: ProblemList,
    private readonly around: Around = {},
  ) {
    this.headers = new Headers(cells);
    this.ways = new ColumnWays(of, reading, this.headers, around.sheet);
    this.layout = { headers: this.headers, width: cells.length, joins: [] };
    this.#ignored = new Set((reading.ignore ?? []).flatMap((header) => this.headers.positions(header)));
    for (const header of reading.ignore ?? []) this.#require(header);
    for (const header of Object.keys(reading.skip ?? {}))
      this.#require(header, 'No row of this one is left out by it.');
    for (const [name, header] of Object.entries(reading.map ?? {})) this.#map(name, header);
    this.headers.texts.forEach((header, at) => this.#own(header, at));
    if (reading.matrix) this.#matrix(reading.matrix);
    if (reading.stripRole)
      for (const name of ROLE_COLUMNS) if (!this.isBound(name)) this.#bind(name, this.#added(), name);
    for (const name of Object.keys(this.ways.constants)) this.#bind(name, undefined, name);
    for (const [name, header] of this.#lacked) this.#lack(name, header);
  }

  /** The columns as the further sources of a row have them. */
  get further(): FurtherSource[] {
    return this.#further.of(this.bound);
  }

  /** Positions of the headers whose cells are read. */
  get read(): ReadonlySet<number> {
    return new Set([...this.#used, ...this.#partly]);
  }

  /** Positions of filled headers that nothing names. */
  get unnamed(): number[] {
    return this.headers.texts.flatMap((header, at) => (header === '' || this.isKnown(at) ? [] : [at]));
  }

  /** Whether a header is read, or ignored. */
  isKnown(at: number): boolean {
    return this.#used.has(at) || this.#partly.has(at) || this.#ignored.has(at);
  }

  /** Whether a column that an option names, and that no header holds, may be in another sheet. */
  mayLack(name: string): boolean {
    const { lacking } = this.around;
    const place = { file: this.place.file, column: name };
    const refusal = { code: 'OPTION_COLUMN' as const, place, expected: 'No header holds it.' };
    const follows = 'In this one the option does nothing.';
    // (Of one that is mapped it is told already.)
    if (!this.#lacked.some(([lacked]) => lacked === name))
      lacking?.note(`${name}\n`, { place: { ...this.place, column: name }, found: shown(name), follows, refusal });
    return lacking !== undefined;
  }

  isBound(name: string): boolean {
    const named = plainColumn(this.of, name);
    return this.bound.some(({ column }) => column.name === name || ('column' in named && named.column === column));
  }

  /**
   * Makes sure that a header is there, or in another sheet.
   * @param follows what follows here where it is not; where nothing does, nobody is told
   */
  #require(header: string, follows = ''): void {
    if (this.headers.positions(header).length > 0) return;
    const { lacking } = this.around;
    if (!lacking) return this.#refuse('OPTION_HEADER', header, header, this.#list());
    const place = { ...this.place, column: header };
    const refusal = { code: 'OPTION_HEADER' as const, place, expected: this.#list() };
    lacking.note(header, { place, found: shown(header), follows, refusal });
  }

  /** A column whose header this sheet lacks: blank, where rows can be read without it. */
  #lack(name: string, header: string): void {
    const named = plainColumn(this.of, name);
    const isAgent = this.of.name === 'participations' && 'column' in named && AGENT_COLUMNS.includes(named.column.name);
    const isNeeded = isAgent
      ? !AGENT_COLUMNS.some((agent) => this.isBound(agent))
      : 'column' in named && named.column.required && !this.isBound(name);
    if (isNeeded) return this.#refuse('OPTION_HEADER', name, header, this.#list(), 'map');
    this.around.lacking!.note(`${name}\n${header}`, {
      place: { ...this.place, column: name },
      found: shown(header),
      follows: `The column ${shown(name)} is blank in this one.`,
      refusal: { code: 'OPTION_HEADER', place: this.#placeOf(name, 'map'), expected: this.#list() },
    });
  }

  #map(name: string, header: string): void {
    if (this.around.lacking && this.headers.lacks(header)) return void this.#lacked.push([name, header]);
    const of = this.headers.joined(header);
    if (!of) return this.#refuse('OPTION_HEADER', name, header, this.#list(), 'map');
    if (of.some((at) => isPrivateHeader(this.headers.texts[at]!))) {
      return this.#refuse('COLUMN_PRIVATE', name, header, 'Map another header, or none.', 'map');
    }
    for (const at of of) this.#used.add(at);
    const [only] = of;
    const at = of.length === 1 ? only! : this.#added();
    if (of.length > 1) this.layout.joins.push({ at, of });
    if (!this.#bind(name, at, of.map((one) => this.headers.texts[one]).join('+'))) {
      this.#refuse('COLUMN_REPEATED', name, name);
    }
    // A part of a key may be a column of its own besides.
    if (of.length > 1) for (const part of of) if (this.#used.delete(part)) this.#partly.add(part);
  }

  #own(header: string, at: number): void {
    if (header === '' || this.#used.has(at) || this.#ignored.has(at) || this.around.taken?.has(at)) return;
    const further = this.#further.add(header, at, plainColumns(this.of));
    if (further === 'REPEATED') return this.#refuse('COLUMN_REPEATED', header, header);
    if (further === 'ADDED') return void this.#used.add(at);
    const named = plainColumn(this.of, header);
    if (named instanceof Complaint || isPrivateHeader(header)) return;
    if (optionOf(this.of, this.reading.map, named) !== undefined) return;
    this.#used.add(at);
    if (named.column.part !== 'provenance') this.named.set(at, named.column);
    if (!this.#bind(header, at, header)) this.#refuse('COLUMN_REPEATED', header, header);
  }

  #matrix(name: string): void {
    const events = this.unnamed.filter(
      (at) => !isPrivateHeader(this.headers.texts[at]!) && !this.around.taken?.has(at),
    );
    const [event, mark] = [this.#added(), this.#added()];
    this.layout.matrix = { events, event, mark };
    for (const at of events) this.#used.add(at);
    if (!this.#bind(name, event, name)) this.#refuse('COLUMN_REPEATED', name, name);
    if (!this.#bind('status', mark, 'status')) this.#refuse('COLUMN_REPEATED', 'status', 'status');
  }

  #bind(name: string, index: number | undefined, header: string): boolean {
    const named = plainColumn(this.of, name);
    if (named instanceof Complaint) return false;
    const { column, language } = named;
    if (this.bound.some((other) => other.column === column && other.language === language)) return false;
    const way = this.ways.way(named);
    if (way instanceof NoHeader) this.#refuse('OPTION_HEADER', name, way.header, this.#list(), 'kind');
    else {
      if (way.kind?.at !== undefined) this.#tell(name, way.kind.at);
      this.bound.push(new BoundColumn(column, language, index, header, way));
    }
    return true;
  }

  /** Notes the header that tells a kind. */
  #tell(name: string, at: number): void {
    this.#partly.add(at);
    const header = this.headers.texts[at]!;
    if (isPrivateHeader(header)) this.#refuse('COLUMN_PRIVATE', name, header, 'Tell the kind by another.', 'kind');
  }

  #added(): number {
    this.layout.width += 1;
    return this.layout.width - 1;
  }

  #list(): string {
    return this.headers.texts.map(shown).join(', ');
  }

  #refuse(code: ProblemCode, column: string, found: string, expected = '', option?: 'map' | 'kind'): void {
    this.problems.add(code, this.#placeOf(column, option), shown(found), expected);
    this.isUsable = false;
  }

  #placeOf(column: string, option?: 'map' | 'kind'): Place {
    return (option && this.around.placeOf?.(option, column)) ?? { ...this.place, column };
  }
}
