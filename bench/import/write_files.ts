import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify, type Stringifier } from 'csv-stringify';
import type { Driver } from 'neo4j-driver';
import { FILES, type FileOfNodes } from './files.js';

/** A property, as Neo4j's `valueType()` names its type. */
export interface Column {
  name: string;
  type: string;
}

/** A file as it was written: four parts of the same columns. */
export interface WrittenFile {
  file: FileOfNodes;
  /** Absolute paths. */
  parts: Record<Part, string>;
  columns: Column[];
}

/** Parts by session, then by time: a session has half of the nodes that much is tied to, and each half early and late rows. */
export const PARTS = ['A1', 'A2', 'B1', 'B2'] as const;
export type Part = (typeof PARTS)[number];

/** Separates the values of lists; none holds it. */
export const LIST_SEPARATOR = ';';

/** Writes a graph into files that `LOAD CSV` can make it from, with every value ready-made. */
export async function writeFiles(driver: Driver, folder: string): Promise<WrittenFile[]> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const written: WrittenFile[] = [];
  for (const file of FILES) {
    const { records } = await driver.executeQuery(
      `${nodesOf(file)} UNWIND keys(n) AS name RETURN DISTINCT name, valueType(n[name]) AS type ORDER BY name`,
    );
    const columns = records.map((record) => record.toObject() as Column);
    const path = (part: Part): string => join(folder, `${file.name}.${part}.csv`);
    const parts = { A1: path('A1'), A2: path('A2'), B1: path('B1'), B2: path('B2') };
    await writeParts(driver, { file, columns, parts });
    written.push({ file, columns, parts });
  }
  return written;
}

const nodesOf = ({ labels, where }: FileOfNodes): string => `MATCH (n:${labels}) ${where ? `WHERE ${where}` : ''}`;

async function writeParts(driver: Driver, { file, columns, parts: paths }: WrittenFile): Promise<void> {
  const { ends, sharedBy } = file;
  const header = [...columns.map(({ name }) => name), ...ends.map(({ type }) => type)];
  const parts = new Map(PARTS.map((part) => [part, openPart(header, paths[part])]));
  const count = await countOf(driver, file);
  const session = driver.session({ defaultAccessMode: 'READ' });
  let index = 0;
  try {
    const matches = ends.map(({ type, as }) => `MATCH (n)-[:${type}]->(${as})`);
    const found = ends.map(({ type, as, by }) => `${type}: ${as}.${by.property}`);
    const rows = session.run(`${nodesOf(file)} ${matches.join(' ')} RETURN n {${['.*', ...found].join(', ')}} AS row`);
    for await (const record of rows) {
      const row = record.get('row') as Record<string, unknown>;
      // Generated ids end in their number; what is tied to a file of the package is shared out row by row.
      const digit = sharedBy ? Number(String(row[sharedBy]).at(-1)) : NaN;
      const part =
        `${(Number.isNaN(digit) ? index : digit) % 2 === 0 ? 'A' : 'B'}${index < count / 2 ? 1 : 2}` as const;
      await parts.get(part)!.write(header.map((name) => cell(row[name])));
      index += 1;
    }
  } finally {
    await session.close();
    for (const part of parts.values()) await part.close();
  }
}

async function countOf(driver: Driver, file: FileOfNodes): Promise<number> {
  const { records } = await driver.executeQuery(`${nodesOf(file)} RETURN count(n) AS count`);
  return records[0]!.get('count') as number;
}

function openPart(header: string[], path: string): { write(cells: string[]): Promise<void>; close(): Promise<void> } {
  const csv: Stringifier = stringify();
  const done = once(csv.pipe(createWriteStream(path)), 'finish');
  csv.write(header);
  return {
    async write(cells) {
      if (!csv.write(cells)) await once(csv, 'drain');
    },
    async close() {
      csv.end();
      await done;
    },
  };
}

function cell(value: unknown): string {
  if (Array.isArray(value)) return value.join(LIST_SEPARATOR);
  return typeof value === 'string' || value === undefined ? (value ?? '') : JSON.stringify(value);
}
