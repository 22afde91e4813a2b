import { shown } from '../../../problems/index.js';
import type { Conversion } from '../../conversion.js';
import type { TableRow } from '../../input/table_rows.js';
import type { ConvertedKind, Origin } from '../../rows.js';
import { HEADERS, responseOf, type UprColumn } from './words.js';

/** Converts the rows of a register. Rows with one id speak of one recommendation: each may name other states. */
export class Recommendations {
  readonly #named = new Set<string>();
  /** The text of each recommendation, by its id. */
  readonly #texts = new Map<string, string>();

  constructor(
    private readonly language: string,
    private readonly conversion: Conversion,
  ) {}

  add(row: TableRow): void {
    const { conversion } = this;
    const cell = (column: UprColumn): string | undefined => row.text(...HEADERS[column], column);
    const [text, reviewed, date] = [cell('text'), cell('reviewed'), this.#date(cell('date'), row)];
    const [reference, session, response] = [cell('reference'), cell('session'), cell('response')];
    const issuers = listOf(cell('recommending'));
    const id = cell('id');
    if (text === undefined || reviewed === undefined || issuers.length === 0) {
      row.leaveRest();
      return conversion.problem(
        row.place,
        'a recommendation has a text, a recommending state and a state under review.',
      );
    }
    const external = id ?? [reviewed, session, reference ?? text].filter(Boolean).join(' ');
    const origins = [conversion.sources.file(row.locator)];
    const recommendation = this.#output(external, text, row, origins, {
      reference: [session, reference].filter(Boolean).join(', ') || undefined,
      date,
    });
    for (const state of issuers) this.#party(recommendation, state, 'ISSUER', row, origins);
    this.#party(recommendation, reviewed, 'ADDRESSEE', row, origins);
    this.#response(recommendation, reviewed, response, row, origins);
    for (const theme of listOf(cell('themes'))) {
      const issue = this.#entity('issue', theme, row, origins);
      conversion.add('topics', { subject: `output:${recommendation}`, issue }, origins);
    }
    row.leaveRest();
  }

  #output(
    external: string,
    text: string,
    row: TableRow,
    origins: Origin[],
    cells: Record<string, string | undefined>,
  ): string {
    const known = this.#texts.get(external);
    if (known !== undefined && known !== text) {
      this.conversion.problem(
        row.place,
        `the recommendation ${shown(external)} has another text in another row. Give each an id.`,
      );
    }
    this.#texts.set(external, text);
    return this.conversion.entity('output', external, row.place, origins, {
      kind: 'RECOMMENDATION',
      [`text__${this.language}`]: text,
      ...cells,
    });
  }

  #party(output: string, state: string, role: string, row: TableRow, origins: Origin[]): void {
    const agent = `organisation:${this.#entity('organisation', state, row, origins)}`;
    this.conversion.add('parties', { output, agent, role }, origins);
  }

  #response(recommendation: string, state: string, word: string | undefined, row: TableRow, origins: Origin[]): void {
    if (word === undefined) return;
    const kind = responseOf(word);
    if (kind === undefined) {
      this.conversion.leftOut.note('VALUE', `response ${shown(word)}`, row.place);
      return;
    }
    const agent = `organisation:${this.#entity('organisation', state, row, origins)}`;
    const written = origins.map((origin) => ({ ...origin, value_as_written: word }));
    this.conversion.add('responses', { recommendation, agent, kind }, written);
  }

  #entity(kind: ConvertedKind, name: string, row: TableRow, origins: Origin[]): string {
    const slug = this.conversion.id(kind, name, row.place);
    if (this.#named.has(`${kind}\n${name}`)) return slug;
    this.#named.add(`${kind}\n${name}`);
    this.conversion.entity(kind, name, row.place, origins);
    this.conversion.name(kind, slug, name, origins);
    return slug;
  }

  #date(text: string | undefined, row: TableRow): string | undefined {
    return this.conversion.date(text, 'date', row.place);
  }
}

/** The names in a cell. Commas stay: they are in the names of states. */
const listOf = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split(/[;|\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
