import { stringify } from 'csv-stringify/sync';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { madeFolder, writeTogether, type WriteFile } from '../../files/write_whole.js';
import { TABLES, type Table } from '../../model/tables/index.js';
import type { Acceptance } from '../problems/index.js';
import type { Erasure } from '../../privacy/erased_persons.js';
import type { StoredAssertion } from '../import/assertions/stored_assertion.js';
import type { KeptMapping } from '../read/kept_mapping.js';
import { tableResource } from '../schemas/table_resource.js';
import { cellsOf, exportedColumns } from './cells.js';

/** What an export wrote. */
export interface ExportSummary {
  /** Number of rows by table. */
  rows: Map<Table['name'], number>;
  /** Datasets whose import was running or had been ended before it was done: some of their rows may be missing. */
  unfinished: readonly string[];
}

/** An assertion, and the fact (its key) or entity (its id) that it supports. */
export interface ExportedRow {
  target: string;
  assertion: StoredAssertion;
}

/** What is to be written. */
export interface ExportedGraph {
  title: string;
  datasets: readonly { name: string; title: string | null; licence: string | null }[];
  /** Who was erased: told where the copy is the operator’s own. */
  erasures?: readonly Erasure[];
  /** Doubts that were accepted when the rows were imported: an import of the copy accepts them too. */
  accepted: Acceptance;
  /** How files were read: told where the copy is the operator’s own. */
  mappings?: readonly KeptMapping[];
  /** As of `ExportSummary`; the package says how many, and not which. */
  unfinished: readonly string[];
  /** Who may read the files: their owner only (0600) where names of persons who are not public stand in them. */
  mode: number;
  rowsOf: (table: Table) => Promise<readonly ExportedRow[]>;
}

/**
 * Writes a data package, table by table. The same rows give the same bytes.
 * @param folder made where it is missing; files of an earlier export in it are replaced, once all of the new ones are written
 * @throws WriteFailed, and then the folder is as it was
 */
export async function writePackage(folder: string, graph: ExportedGraph): Promise<ExportSummary> {
  await madeFolder(folder);
  const summary = await writeTogether((write) => writeTables(folder, graph, write));
  for (const { name } of TABLES) {
    if (!summary.rows.has(name)) await rm(join(folder, `${name}.csv`), { force: true });
  }
  return summary;
}

async function writeTables(
  folder: string,
  { title, datasets, accepted, erasures = [], mappings = [], unfinished, mode, rowsOf }: ExportedGraph,
  write: WriteFile,
): Promise<ExportSummary> {
  const summary: ExportSummary = { rows: new Map(), unfinished };
  const resources: object[] = [];
  let created = '';
  for (const table of TABLES) {
    const rows = await rowsOf(table);
    if (rows.length === 0) continue;
    const columns = exportedColumns(
      table,
      rows.map(({ assertion }) => assertion),
    );
    await write(
      join(folder, `${table.name}.csv`),
      csv(
        columns,
        rows.map((row) => cellsOf(table, columns, row)),
      ),
      { mode },
    );
    resources.push(tableResource(table, columns));
    summary.rows.set(table.name, rows.length);
    for (const { assertion } of rows) if (assertion.recordedAt > created) created = assertion.recordedAt;
  }
  const jejaring = {
    ...(Object.keys(accepted).length > 0 && { accept: accepted }),
    ...(mappings.length > 0 && { mappings }),
  };
  const description = {
    ...describe(title, datasets),
    ...(unfinished.length > 0 && { description: unfinishedNote(unfinished.length) }),
    ...(Object.keys(jejaring).length > 0 && { jejaring }),
    ...(erasures.length > 0 && { erasures }),
    ...(created && { created }),
    resources,
  };
  await write(join(folder, 'datapackage.json'), `${JSON.stringify(description, null, 2)}\n`, { mode });
  return summary;
}

const unfinishedNote = (imports: number): string =>
  `Not whole: ${imports === 1 ? 'an import was' : `${imports} imports were`} not finished when this was written.`;

function csv(columns: readonly string[], rows: readonly string[][]): string {
  const sorted = rows
    .map((cells) => ({ cells, bytes: Buffer.from(cells.join('\u0000')) }))
    .sort((a, b) => Buffer.compare(a.bytes, b.bytes));
  return stringify([[...columns], ...sorted.map(({ cells }) => cells)], { record_delimiter: '\n' });
}

function describe(title: string, described: ExportedGraph['datasets']): object {
  const datasets = described.map(({ name, title, licence }) => ({
    name,
    ...(title !== null && { title }),
    ...(licence !== null && { licence }),
  }));
  const licences = [...new Set(datasets.flatMap(({ licence }) => licence ?? []))].sort();
  return {
    profile: 'tabular-data-package',
    name: 'jejaring-export',
    title,
    ...(licences.length > 0 && { licenses: licences.map((name) => ({ name })) }),
    datasets,
  };
}
