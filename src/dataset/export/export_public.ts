import { chunks } from '../../collections/group_by.js';
import type { Database, Reader } from '../../database/database.js';
import { statement } from '../../database/statement.js';
import { Privacy } from '../../privacy/privacy.js';
import { acceptedDoubts } from '../import/accepted_doubts.js';
import { statements } from '../import/statements.js';
import { acceptanceOf, isDoubtCode } from '../problems/index.js';
import { PublicCopy, type JudgedRow } from './public_copy.js';
import { unfinishedDatasets } from './unfinished.js';
import { writePackage, type ExportedGraph, type ExportedRow, type ExportSummary } from './write_package.js';

const assertions = statement<{ table: string }, JudgedRow>('export/shown_assertions');

/** Rows whose texts are looked through at once. */
const BATCH = 2_500;

/**
 * What the API shows of the graph: no name of anybody who is not PUBLIC, and nothing that was taken back.
 * @param pseudonym an id that stands for another, of the same kind, and tells nothing of it
 */
export async function publicGraph(reader: Reader, pseudonym: (id: string) => string): Promise<ExportedGraph> {
  const privacy = await Privacy.load(reader);
  const copy = new PublicCopy(privacy, pseudonym);
  const shown = (text: string | null): string | null => text && privacy.withoutFullNames(text);
  const described = await reader.read(statements.describedDatasets, {});
  return {
    title: 'Public copy of a Jejaring graph',
    datasets: described.map(({ name, title, licence }) => ({
      name: copy.dataset(name),
      title: shown(title),
      licence: shown(licence),
    })),
    // (Without the values, which may tell names.)
    accepted: acceptanceOf(Object.keys(await acceptedDoubts(reader)).filter(isDoubtCode)),
    unfinished: await unfinishedDatasets(reader),
    mode: 0o666,
    rowsOf: async (table) => {
      const rows: ExportedRow[] = [];
      for (const batch of chunks(await reader.read(assertions, { table: table.name }), BATCH)) {
        const copied = await Promise.all(batch.map((row) => copy.row(table, row)));
        for (const row of copied) if (row) rows.push(row);
      }
      return rows;
    },
  };
}

/**
 * Writes what the API shows as a data package that can be imported. The same graph and key give the same bytes.
 * @param folder as of `exportPackage`
 * @param pseudonym as of `publicGraph`
 * @throws DatabaseUnavailable, or the file system's error
 */
export function exportPublic(
  database: Database,
  folder: string,
  pseudonym: (id: string) => string,
): Promise<ExportSummary> {
  return database.readTogether('export', async (reader) => writePackage(folder, await publicGraph(reader, pseudonym)));
}
