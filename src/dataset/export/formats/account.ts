import {
  ORIGIN_COLUMNS,
  propertyName,
  PROVENANCE_COLUMNS,
  TABLES,
  type TableName,
} from '../../../model/tables/index.js';
import type { Assertion } from '../../import/assertions/stored_assertion.js';
import type { ExchangeFormat } from './exchange_format.js';
import type { ExchangeGraph } from './exchange_graph.js';
import type { Told } from './told.js';

/** How many rows of a table are in a file. */
export interface TableAccount {
  table: TableName;
  rows: number;
  written: number;
  /** The others, by the reason why they are not. */
  leftOut: ReadonlyMap<string, number>;
}

/** What of a graph a file says, and what it does not: every row is counted once. */
export interface Account {
  tables: readonly TableAccount[];
  /** Filled cells of the rows that were written, of which the file says nothing: `events.theme__en`, how many. */
  cells: ReadonlyMap<string, number>;
}

const PROVENANCE = [...PROVENANCE_COLUMNS, ...ORIGIN_COLUMNS];
/** What a blank cell says too. */
const BLANK: Readonly<Record<string, string>> = { inference: 'STATED', method: 'HUMAN' };

/** Counts what a format has made of a graph, once it is written. */
export function accountOf(graph: ExchangeGraph, format: Pick<ExchangeFormat, 'title' | 'provenance'>): Account {
  const cells = new Map<string, number>();
  const tables = TABLES.flatMap(({ name }) => {
    const told = graph.of(name);
    return told.length === 0 ? [] : [tableAccount(name, told, format)];
  });
  for (const told of graph.all()) {
    if (!told.isWritten) continue;
    for (const row of told.live) {
      for (const { header, lost } of told.cells(row)) {
        if (lost !== undefined) count(cells, `${told.table.name}.${header}${lost && `, where ${lost}`}`);
      }
      for (const column of lostProvenance(row, graph, format)) count(cells, column);
    }
  }
  return { tables, cells: new Map([...cells].sort(([a], [b]) => (a < b ? -1 : 1))) };
}

function tableAccount(table: TableName, told: readonly Told[], { title }: Pick<ExchangeFormat, 'title'>): TableAccount {
  const leftOut = new Map<string, number>();
  let [rows, written] = [0, 0];
  for (const { live, takenBack, isWritten, reason } of told) {
    rows += live.length + takenBack;
    count(leftOut, 'taken back', takenBack);
    if (isWritten) written += live.length;
    else count(leftOut, reason ?? `${title} has no place for it`, live.length);
  }
  return { table, rows, written, leftOut };
}

/** The columns of provenance that a row fills and the file does not say. */
function lostProvenance(row: Assertion, graph: ExchangeGraph, format: Pick<ExchangeFormat, 'provenance'>): string[] {
  return PROVENANCE.map(({ name }) => name).filter((name) => {
    if (name === 'source') return !graph.isCited(row.source);
    const value = row[propertyName(name) as keyof Assertion];
    return value !== undefined && value !== null && value !== BLANK[name] && !format.provenance.includes(name);
  });
}

function count(counts: Map<string, number>, what: string, number = 1): void {
  if (number > 0) counts.set(what, (counts.get(what) ?? 0) + number);
}
