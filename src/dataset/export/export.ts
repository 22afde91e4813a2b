import type { Database, Reader } from '../../database/database.js';
import { statement } from '../../database/statement.js';
import { acceptedDoubts } from '../import/accepted_doubts.js';
import { keptMappings } from '../import/kept_mappings.js';
import { statements } from '../import/statements.js';
import { unfinishedDatasets } from './unfinished.js';
import { writePackage, type ExportedGraph, type ExportedRow, type ExportSummary } from './write_package.js';

const assertions = statement<{ table: string }, ExportedRow>('export/assertions');

/** The whole graph: every assertion, retracted ones included, with where it came from. */
export async function wholeGraph(reader: Reader): Promise<ExportedGraph> {
  return {
    title: 'Export of a Jejaring graph',
    datasets: await reader.read(statements.describedDatasets, {}),
    accepted: await acceptedDoubts(reader),
    mappings: await keptMappings(reader),
    erasures: await reader.read(statements.erasures, {}),
    unfinished: await unfinishedDatasets(reader),
    mode: 0o600,
    rowsOf: ({ name }) => reader.read(assertions, { table: name }),
  };
}

/**
 * Writes the whole graph as a data package. The same graph gives the same bytes. It is the operator's full copy: it names
 * persons who are not public.
 * @param folder where to write; made where it is missing, files in it are replaced
 * @throws DatabaseUnavailable, or the file system's error
 */
export function exportPackage(database: Database, folder: string): Promise<ExportSummary> {
  return database.readTogether('export', async (reader) => writePackage(folder, await wholeGraph(reader)));
}
