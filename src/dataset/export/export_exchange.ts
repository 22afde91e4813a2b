import { dirname } from 'node:path';
import type { Database, Reader } from '../../database/database.js';
import { madeFolder, writeWhole } from '../../files/write_whole.js';
import { accountOf, type Account } from './formats/account.js';
import type { ExchangeFormat } from './formats/exchange_format.js';
import { ExchangeGraph } from './formats/exchange_graph.js';
import type { ExportedGraph } from './write_package.js';

/** What an export in an exchange format wrote, and what it did not. */
export interface ExchangeSummary extends Account {
  /** As of `ExportSummary`. */
  unfinished: readonly string[];
}

/**
 * Writes the graph in an exchange format, as far as the format can say it: the values that hold of each entity and fact.
 * The same graph gives the same bytes.
 * @param file its folder is made where it is missing; one that is there is replaced, once all of the new one is written
 * @param graphOf what is to be written: `wholeGraph`, or `publicGraph`
 * @throws DatabaseUnavailable, WriteFailed
 */
export function exportExchange(
  database: Database,
  file: string,
  format: ExchangeFormat,
  graphOf: (reader: Reader) => Promise<ExportedGraph>,
): Promise<ExchangeSummary> {
  return database.readTogether('export', async (reader) => {
    const exported = await graphOf(reader);
    const graph = await ExchangeGraph.read(exported);
    await madeFolder(dirname(file));
    await writeWhole(file, format.write(graph), { mode: exported.mode });
    return { ...accountOf(graph, format), unfinished: exported.unfinished };
  });
}
