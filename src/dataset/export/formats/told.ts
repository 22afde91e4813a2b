import type { Value } from '../../../model/tables/assertion_row.js';
import { factId } from '../../../model/identity/fact_key.js';
import { isEntityTable, propertyName, type Table } from '../../../model/tables/index.js';
import { keyCells } from '../../../model/tables/target.js';
import type { NodeState } from '../../import/change/node_state.js';
import type { Assertion } from '../../import/assertions/stored_assertion.js';

/** A cell of a row, and where it is in a file. */
export interface Cell {
  /** Its header. */
  header: string;
  /** Why it is not in the file; undefined where it is. */
  lost?: string;
}

/** What the rows on one entity or fact tell, resolved, and how much of it a file says. */
export class Told {
  /** The parts of its key by column, an absent one empty; the id of an entity. */
  readonly key: Readonly<Record<string, string>>;
  /** Why it is not in the file, where the format has a reason of its own. */
  reason?: string;
  #written = new Set<string>();
  #isWritten = false;

  constructor(
    readonly table: Table,
    readonly state: NodeState,
    /** What stands, in the order of its keys. */
    readonly live: readonly Assertion[],
    /** How many rows were taken back. */
    readonly takenBack: number,
  ) {
    this.key = isEntityTable(table) ? { id: state.target } : keyCells(table, state.target);
  }

  /** The id of the entity, or of the fact. */
  get id(): string {
    return isEntityTable(this.table) ? this.state.target : factId(this.state.target);
  }

  get isWritten(): boolean {
    return this.#isWritten;
  }

  /** A value that is a text, by property name. */
  text(property: string): string | undefined {
    const value = this.state.resolved[property] ?? undefined;
    return value === undefined ? undefined : String(value);
  }

  /** A list of values, by property name. */
  list(property: string): readonly string[] {
    return (this.state.resolved[property] as readonly string[] | null | undefined) ?? [];
  }

  /** The properties that state a localised column, in the order of languages. */
  languages(column: string): string[] {
    const start = `${column}__`;
    return Object.keys(this.state.resolved)
      .filter((property) => property.startsWith(start) && this.state.resolved[property] !== null)
      .sort();
  }

  /** Says that it is in the file, with these of its values and parts of its key (by property name). */
  write(...properties: string[]): this {
    this.#isWritten = true;
    for (const property of properties) this.#written.add(property);
    return this;
  }

  /** Says why it is not in the file. A first reason stays, and what is written has none. */
  leave(reason: string): void {
    this.reason ??= reason;
  }

  /** The filled cells of a row, provenance apart. */
  *cells({ values }: Assertion): Generator<Cell> {
    if (!isEntityTable(this.table)) {
      for (const header of this.table.key) {
        const property = propertyName(header);
        // (What is a value too, such as the role of a post, comes below.)
        if (this.key[header] === '' || this.#isValue(header)) continue;
        yield { header, lost: this.#written.has(property) ? undefined : '' };
      }
    }
    for (const [property, value] of Object.entries(values)) {
      yield { header: headerOf(this.table, property), lost: this.#lost(property, value) };
    }
  }

  #allHold(property: string): boolean {
    return this.table.columns.some((one) => propertyName(one.name) === property && (one.list || one.observation));
  }

  #isValue(header: string): boolean {
    return this.table.columns.some(({ name, part }) => name === header && part === 'value');
  }

  #lost(property: string, value: Value): string | undefined {
    const holds = this.state.resolved[property];
    // (Of lists and observations all values hold.)
    const isHeld = this.#allHold(property) || String(holds) === String(value);
    if (!isHeld) return 'another value holds';
    return this.#written.has(property) ? undefined : '';
  }
}

function headerOf(table: Table, property: string): string {
  const [stem, language] = property.split('__');
  const column = table.columns.find(({ name }) => propertyName(name) === stem)!;
  return language === undefined ? column.name : `${column.name}__${language}`;
}
