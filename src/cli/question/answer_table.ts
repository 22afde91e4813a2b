import Table from 'cli-table3';

type Cells = Map<string, string[]>;

/**
 * The first list of an answer as a table for reading: a connection where there is one, else any list of objects, else
 * the answer itself as one row. Nested values become columns named by their path (`agent.name.text`); where a row has
 * several values for one column they stand one below the other.
 * @param width columns of the terminal to keep to; undefined: as wide as needed
 */
export function answerTable(data: Record<string, unknown>, width?: number): string {
  const rows = (firstList(data, connectionRows) ?? firstList(data, objectRows) ?? [data]).map(cellsOf);
  const columns = columnsOf(rows);
  if (columns.length === 0) return '(nothing)';
  return drawnTable(
    columns,
    rows.map((row) => columns.map((column) => (row.get(column) ?? []).join('\n'))),
    width,
  );
}

/** @param texts rows of cells; @param width columns of the terminal to keep to; undefined: as wide as needed */
export function drawnTable(columns: string[], texts: string[][], width?: number): string {
  const widths = width === undefined ? undefined : fitted([columns, ...texts], width);
  const table = new Table({
    head: columns,
    style: { head: [], border: [] },
    ...(widths && { colWidths: widths, wordWrap: true }),
  });
  table.push(...texts);
  return table.toString();
}

/** A text from the database must not steer the terminal. */
export function printable(text: string): string {
  return text.replaceAll(/(?!\n)\p{Cc}/gu, '\uFFFD');
}

type Rows = (value: object) => object[] | undefined;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const objectRows: Rows = (value) =>
  Array.isArray(value) && value.length > 0 && value.every(isObject) ? value : undefined;

const connectionRows: Rows = (value) => {
  if ('nodes' in value && Array.isArray(value.nodes)) return value.nodes.filter(isObject);
  if (!('edges' in value) || !Array.isArray(value.edges)) return undefined;
  return value.edges.filter(isObject).map((edge) => ('node' in edge && isObject(edge.node) ? edge.node : edge));
};

/** The first list in the order of the document, the outermost where one holds another. */
function firstList(value: unknown, rowsOf: Rows): object[] | undefined {
  if (!isObject(value)) return undefined;
  const rows = rowsOf(value);
  if (rows) return rows;
  for (const inner of Object.values(value)) {
    const found = firstList(inner, rowsOf);
    if (found) return found;
  }
  return undefined;
}

function cellsOf(row: object): Cells {
  const cells: Cells = new Map();
  addCells(cells, '', row);
  return cells;
}

function addCells(cells: Cells, path: string, value: unknown): void {
  if (value === null || value === undefined) {
    if (!cells.has(path)) cells.set(path, []);
  } else if (Array.isArray(value)) {
    if (value.length === 0 && !cells.has(path)) cells.set(path, []);
    for (const item of value) addCells(cells, path, item);
  } else if (isObject(value)) {
    for (const [name, inner] of Object.entries(value)) addCells(cells, path === '' ? name : `${path}.${name}`, inner);
  } else {
    const text = printable(typeof value === 'string' ? value : JSON.stringify(value));
    cells.set(path, [...(cells.get(path) ?? []), text]);
  }
}

/** Columns in the order of their first row. What is null in one row and an object in another has only the latter's. */
function columnsOf(rows: Cells[]): string[] {
  const all = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  const isEmpty = (column: string): boolean => rows.every((row) => (row.get(column) ?? []).length === 0);
  return all.filter((column) => !(isEmpty(column) && all.some((other) => other.startsWith(`${column}.`))));
}

/** Widths that fit into the terminal: the widest columns give way, none below what a word needs. */
function fitted(texts: string[][], width: number): number[] {
  const least = 8;
  const padding = 2;
  const lineWidth = (text: string): number => Math.max(...text.split('\n').map((line) => line.length));
  const widths = (texts[0] ?? []).map((_, i) => Math.max(...texts.map((row) => lineWidth(row[i] ?? ''))) + padding);
  const excess = (): number => widths.reduce((sum, column) => sum + column + 1, 1) - width;
  while (excess() > 0 && Math.max(...widths) > least) {
    const widest = widths.indexOf(Math.max(...widths));
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}
