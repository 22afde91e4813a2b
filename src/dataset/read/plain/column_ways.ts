import type { Table } from '../../../model/tables/index.js';
import type { ColumnReading } from '../cells/bound_column.js';
import type { NamedColumn } from '../header.js';
import { optionOf } from './columns.js';
import type { Headers } from './headers.js';
import { toldKind } from './mapping/kinds.js';
import type { KindByColumn, Reading } from './mapping/reading.js';
import { meanings, SHEET } from './set_values.js';

/** A header that should tell the kind, and that the file does not have, or more than once. */
export class NoHeader {
  constructor(readonly header: string) {}
}

/** How the cells of the columns of a table are to be read, as its reading says. */
export class ColumnWays {
  /** Names that the lists of kinds have, and that occur: as they are compared. */
  readonly found = new Set<string>();
  /** Values for blank or missing cells, by column. */
  readonly constants: Readonly<Record<string, string>>;

  constructor(
    private readonly of: Table,
    private readonly reading: Reading,
    private readonly headers: Headers,
    private readonly sheet = '',
  ) {
    const { set = {}, host } = reading;
    this.constants = host === undefined ? set : { ...set, host };
  }

  /** Of one column. */
  way(named: NamedColumn): ColumnReading | NoHeader {
    const { of, reading } = this;
    const constant = optionOf(of, this.constants, named)?.replaceAll(SHEET, this.sheet);
    const found = optionOf(of, reading.value, named);
    const dates = { order: reading.dates, plain: true };
    const isHost = named.column.name === 'host';
    const kind = optionOf(of, reading.kind, named) ?? (isHost ? 'organisation' : undefined);
    const told = kind === undefined ? kind : toldKind(kind, this.headers, this.found);
    if (told === 'NO_HEADER') return new NoHeader((kind as KindByColumn).column);
    const [first, ...later] = reading.fillDown ?? [];
    const isNamed = (name: string): boolean => optionOf(of, { [name]: true }, named) === true;
    const filledAfter = first !== undefined && isNamed(first) ? '' : later.some(isNamed) ? first : undefined;
    return { constant, meaning: found && meanings(found), dates, kind: told, filledAfter };
  }
}
