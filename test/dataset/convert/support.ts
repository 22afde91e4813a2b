import { parse } from 'csv-parse/sync';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ANY_GRAPH } from '../../../src/dataset/check/graph/any_graph.js';
import type { ConvertOptions } from '../../../src/dataset/convert/format.js';
import { convertFiles, FORMATS } from '../../../src/dataset/convert/index.js';
import { writeConverted } from '../../../src/dataset/convert/write_converted.js';
import type { Acceptance, Problem } from '../../../src/dataset/problems/index.js';
import { readPackage } from '../../../src/dataset/read/package/package.js';
import type { TableName } from '../../../src/model/tables/index.js';
import { ROOT, temporaryFolder } from '../../support/files.js';

/** A file of `test/dataset/convert`. */
export const fixture = (path: string): string => `${ROOT}test/dataset/convert/${path}`;

/** A file that holds this, in a folder of its own. */
export function fileOf(name: string, text: string | Buffer): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, text);
  return path;
}

export interface Converted {
  folder: string;
  /** What is left out, with its count. */
  left: Record<string, number>;
  /** What the package says of how it was made. */
  notes: readonly string[];
  /** What the checks of an import told of the package. */
  warnings: readonly Problem[];
  /** The filled cells of a table's rows, those of these columns, joined. */
  cells: (table: TableName, ...columns: string[]) => string[];
}

/** Converts files, writes the package, and reads and checks it as an import does. */
export async function converted(
  format: string,
  paths: readonly string[],
  { visibility, accept, ...options }: Partial<ConvertOptions> & { visibility?: string; accept?: Acceptance } = {},
): Promise<Converted> {
  const of = FORMATS.find(({ name }) => name === format)!;
  const reading = { kind: new Map<string, string>(), map: new Map<string, string>(), ...options };
  const conversion = await convertFiles(of, paths, { dataset: 'demo', visibility }, reading);
  const folder = join(temporaryFolder(), 'package');
  await writeConverted(folder, conversion, of.title);
  const { warnings } = await readPackage(folder, { graph: ANY_GRAPH, accept });
  return {
    folder,
    warnings,
    notes: conversion.notes,
    left: Object.fromEntries(conversion.leftOut.entries().map(({ what, count }) => [what, count])),
    cells: (table, ...columns) =>
      rowsOf(join(folder, `${table}.csv`)).map((row) => columns.map((column) => row[column] ?? '').join(' | ')),
  };
}

function rowsOf(path: string): Record<string, string>[] {
  return existsSync(path) ? parse(readFileSync(path), { columns: true }) : [];
}

/** What stops the conversion of these files. */
export async function failure(
  format: string,
  paths: readonly string[],
  options: Parameters<typeof converted>[2] = {},
): Promise<string> {
  return converted(format, paths, options).then(
    () => 'it was converted',
    (error: unknown) => (error as Error).message,
  );
}
