import { basename } from 'node:path';
import type { Conversion } from '../../conversion.js';
import { readJson } from '../../input/json.js';
import { isObject, type JsonObject } from '../../input/json_record.js';
import type { RowReader } from '../../../read/records/read_rows.js';
import { headerKey, readAll, RowMaker, TableRow } from '../../input/table_rows.js';

/** A row of a list, and the file or sheet that it is of. */
export interface KumuRow {
  row: TableRow;
  file: string;
}

/** The two lists of a map. */
export interface KumuMap {
  elements: KumuRow[];
  connections: KumuRow[];
}

/** What stands between several values of a cell. */
export const BETWEEN = '|';
export const isSeveral = (text: string): boolean => text.includes(BETWEEN);

const IS_CONNECTIONS = ['from', 'to'];

export async function readMap(paths: readonly string[], conversion: Conversion): Promise<KumuMap> {
  const map: KumuMap = { elements: [], connections: [] };
  for (const path of paths) {
    if (/\.json$/i.test(path)) await addBlueprint(path, map, conversion);
    else await addTable(path, map, conversion, paths.length > 1);
  }
  conversion.settle();
  return map;
}

/** Which list it is, by its headers: connections have From and To, elements a Label. */
class ListMaker {
  #list: keyof KumuMap = 'elements';
  #maker: RowMaker | undefined;

  constructor(
    private readonly map: KumuMap,
    private readonly conversion: Conversion,
    private readonly file: string,
    private readonly of?: string,
  ) {}

  header(cells: readonly string[]): void {
    const keys = cells.map(headerKey);
    const isConnections = IS_CONNECTIONS.some((key) => keys.includes(key));
    this.#list = isConnections ? 'connections' : 'elements';
    const [what, required] = isConnections ? ['connection', IS_CONNECTIONS] : ['element', ['label']];
    this.#maker = new RowMaker(
      this.conversion,
      what,
      [...required].map((word) => [word]),
      undefined,
      this.of,
    );
    this.#maker.header(cells);
  }

  row(cells: readonly string[], number: number): TableRow {
    const row = this.#maker!.row(cells, number);
    this.map[this.#list].push({ row, file: this.file });
    return row;
  }
}

/** Sheets of a workbook with `(ignore)` in their name are none, as in Kumu, nor are hidden ones. */
async function addTable(path: string, map: KumuMap, conversion: Conversion, isOneOfSeveral: boolean): Promise<void> {
  const file = basename(path);
  let maker: ListMaker | undefined;
  const reader: RowReader = {
    header: ({ cells }, { sheet }) => {
      if (sheet?.includes('(ignore)')) return false;
      const of = sheet === undefined ? isOneOfSeveral && file : `sheet ${sheet}`;
      maker = new ListMaker(map, conversion, sheet === undefined ? file : `${file}, sheet ${sheet}`, of || undefined);
      maker.header(cells);
      return true;
    },
    row: (cells, number) => void maker!.row(cells, number),
  };
  await readAll({ path, file, form: { sheet: '*' } }, reader, conversion);
}

/** A blueprint: JSON with elements and connections; or the export of a map, which has their fields in `attributes`. */
async function addBlueprint(path: string, map: KumuMap, conversion: Conversion): Promise<void> {
  const document = await readJson(path, conversion);
  const file = basename(path);
  const labels = labelsOf(document);
  for (const [list, what] of [
    ['elements', 'element'],
    ['connections', 'connection'],
  ] as const) {
    const items = isObject(document) ? (document[list] ?? []) : undefined;
    if (!Array.isArray(items))
      return conversion.fail('the whole file', 'a blueprint has lists of elements and connections.');
    items.forEach((item: unknown, index) => {
      const pointer = `/${list}/${index}`;
      if (isObject(item)) map[list].push({ row: rowOf(flat(item, labels), what, pointer, conversion), file });
      else conversion.problem(pointer, 'an object is expected.');
    });
  }
  for (const key of Object.keys(document as JsonObject)) {
    if (key !== 'elements' && key !== 'connections') conversion.leftOut.note('FIELD', `blueprint.${key}`, `/${key}`);
  }
}

/** Labels of the elements of an export by their ids, by which its connections name them. */
function labelsOf(document: unknown): Map<unknown, unknown> {
  const elements = isObject(document) && Array.isArray(document['elements']) ? (document['elements'] as unknown[]) : [];
  return new Map(
    elements.flatMap((element) =>
      isObject(element) && isObject(element['attributes']) ? [[element['_id'], element['attributes']['label']]] : [],
    ),
  );
}

/** An element or connection of an export as a blueprint has it. */
function flat(item: JsonObject, labels: ReadonlyMap<unknown, unknown>): JsonObject {
  const { attributes, ...own } = item;
  if (!isObject(attributes)) return item;
  const { 'element type': ofElement, 'connection type': ofConnection, ...others } = attributes;
  const ends = IS_CONNECTIONS.flatMap((end) => (end in own ? [[end, labels.get(own[end]) ?? own[end]] as const] : []));
  const type = ofElement ?? ofConnection;
  return { ...own, ...others, ...Object.fromEntries(ends), ...(type !== undefined && { type }) };
}

function rowOf(item: JsonObject, what: string, pointer: string, conversion: Conversion): TableRow {
  const cells = Object.entries(item).map(([header, value]) => {
    const isText = typeof value === 'string' || typeof value === 'number';
    const cell = isText ? String(value) : value === null || value === undefined ? '' : JSON.stringify(value);
    return [headerKey(header), { header, cell }] as const;
  });
  return new TableRow(conversion, what, new Map(cells), `pointer=${pointer}`, pointer);
}
