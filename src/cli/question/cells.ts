import type { Fields } from './answer.js';

/** Values of one cell by its column. */
export type Cells = Map<string, string | number | boolean | null>;

/** An entity with its label, or what else has an id. */
interface Named {
  id: string;
  label?: { text: string };
}

interface Inner {
  totalCount: number;
  nodes: Fields[];
}

/** How a form of output shows what is no plain value. */
export interface Shapes {
  /** Columns of an entity: their endings and values. */
  entity: (entity: Named) => [ending: string, value: string | null][];
  /** Columns of a list within a row. */
  list: (items: readonly unknown[], total: number) => [ending: string, value: string | number][];
}

/** Labels for people: an entity is its label with its id below, a list its first labels. */
export const FOR_PEOPLE: Shapes = {
  entity: (entity) => [['', [entity.label?.text, entity.id].filter(Boolean).join('\n')]],
  list: (items, total) => {
    const shown = items.slice(0, SHOWN).map((item) => textOf(item, (named) => named.label?.text ?? named.id));
    return [['', [...shown, ...(total > shown.length ? [`… ${total - shown.length} more`] : [])].join('\n')]];
  },
};

/** Ids for programs: an entity has two columns, a list within a row its number and its ids. */
export const FOR_PROGRAMS: Shapes = {
  entity: (entity) => [
    ['id', entity.id],
    ['label', entity.label?.text ?? null],
  ],
  list: (items, total) => [
    ['count', total],
    ['', items.map((item) => textOf(item, ({ id }) => id)).join(';')],
  ],
};

/** Items of a list within a row that people are shown. */
const SHOWN = 5;

/** A row as cells; columns are paths, as in `agent.id`. */
export function cellsOf(row: Fields, shapes: Shapes): Cells {
  const cells: Cells = new Map();
  if (isNamed(row)) add(cells, '', row, shapes);
  const values = isNamed(row)
    ? Object.entries(row).filter(([name]) => name !== 'id' && name !== 'label')
    : Object.entries(row);
  for (const [name, value] of values) add(cells, name, value, shapes);
  return cells;
}

function add(cells: Cells, path: string, value: unknown, shapes: Shapes): void {
  const put = (endings: [string, string | number | null][]): void => {
    for (const [ending, text] of endings) cells.set([path, ending].filter(Boolean).join('.') || 'label', text);
  };
  if (value === null || value === undefined) cells.set(path, null);
  else if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') cells.set(path, value);
  else if (Array.isArray(value)) {
    if (value.some(isObject)) put(shapes.list(value, value.length));
    else cells.set(path, value.join(' '));
  } else if (isText(value)) cells.set(path, value.text);
  else if (isNamed(value)) put(shapes.entity(value));
  else if (isInner(value)) put(shapes.list(value.nodes, value.totalCount));
  else for (const [name, inner] of Object.entries(value)) add(cells, `${path}.${name}`, inner, shapes);
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isNamed = (value: unknown): value is Named => isObject(value) && 'id' in value && typeof value.id === 'string';
const isText = (value: unknown): value is { text: string } => isObject(value) && Object.keys(value).join() === 'text';
const isInner = (value: unknown): value is Inner => isObject(value) && 'totalCount' in value && 'nodes' in value;

/** An item of a list in one text: what it is about, or else its values. */
function textOf(item: unknown, shown: (entity: Named) => string): string {
  if (isNamed(item)) return shown(item);
  if (isText(item)) return item.text;
  if (!isObject(item)) return String(item);
  const values = Object.values(item) as unknown[];
  const about = values.filter(isNamed);
  return about.length > 0
    ? [...new Set(about.map(shown))].join(' – ')
    : values.map((value) => textOf(value, shown)).join(' ');
}

/** The columns of rows, in the order in which they are met; those that are empty in every row left out if asked. */
export function columnsOf(rows: readonly Cells[], keepEmpty: boolean): string[] {
  const all = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  const isEmpty = (column: string): boolean => rows.every((row) => (row.get(column) ?? '') === '');
  return keepEmpty ? all : all.filter((column) => !isEmpty(column));
}
