import { parse } from 'csv-parse/sync';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TableName } from '../../../../src/model/tables/index.js';

export type Row = Readonly<Record<string, string>>;

/** What the tables of a package say of the world, in which things go by the first of their full names. */
export class Statements {
  readonly #names = new Map<string, string>();

  constructor(private readonly folder: string) {
    for (const { entity, text, kind } of this.#rows('names')) {
      const known = this.#names.get(entity!);
      if (kind === 'FULL' && (known === undefined || text! < known)) this.#names.set(entity!, text!);
    }
  }

  /** The rows of a table, those columns of them. References are names; blank rows (but for the first column) are left out. */
  of(
    table: TableName,
    [first, ...others]: readonly [string, ...string[]],
    where: (row: Row) => boolean = () => true,
  ): string[] {
    const said = this.#rows(table)
      .filter(where)
      .filter((row) => others.length === 0 || others.some((column) => row[column]))
      .map((row) => [first, ...others].map((column) => this.#text(table, column, row[column] ?? '')).join(' | '));
    return [...new Set(said)].sort();
  }

  #text(table: TableName, column: string, text: string): string {
    const kind = column === 'id' ? table.slice(0, -1) : KINDS[column];
    return this.#names.get(text) ?? this.#names.get(`${kind}:${text}`) ?? text;
  }

  #rows(table: TableName): Row[] {
    const path = join(this.folder, `${table}.csv`);
    return existsSync(path) ? parse(readFileSync(path), { columns: true }) : [];
  }
}

/** The kind that a column refers to where its cells do not say. */
const KINDS: Readonly<Record<string, string>> = {
  organisation: 'organisation',
  on_behalf_of: 'organisation',
  event: 'event',
  from: 'event',
  to: 'event',
};

/** All that a package says in the tables that the exchange formats have. */
export function statementsOf(folder: string): Record<string, string[]> {
  const statements = new Statements(folder);
  return {
    names: statements.of('names', ['entity', 'text', 'kind', 'from', 'to']),
    organisations: statements.of('organisations', ['id', 'founded', 'dissolved', 'country']),
    identifiers: statements.of('identifiers', ['agent', 'scheme', 'value']),
    memberships: statements.of('memberships', ['member', 'organisation', 'kind', 'role', 'from', 'to']),
    events: statements.of('events', ['id', 'start', 'end', 'place', 'type_as_written', 'status']),
    participations: statements.of('participations', ['event', 'agent', 'roles', 'status']),
    event_links: statements.of('event_links', ['from', 'to', 'kind']),
    sources: statements.of('sources', ['url', 'title']),
  };
}
