import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../../../../src/database/database.js';
import { exportExchange, type ExchangeSummary } from '../../../../src/dataset/export/export_exchange.js';
import { wholeGraph } from '../../../../src/dataset/export/export.js';
import { publicGraph } from '../../../../src/dataset/export/export_public.js';
import { EXCHANGE_FORMATS } from '../../../../src/dataset/export/formats/index.js';
import { Pseudonyms } from '../../../../src/privacy/pseudonyms.js';
import { temporaryFolder } from '../../../support/files.js';

export const pseudonyms = new Pseudonyms('key of the tests');

export interface Exported {
  file: string;
  text: string;
  summary: ExchangeSummary;
  /** Why rows are not in the file, by table, with how many. */
  left: Record<string, number>;
  /** Cells of rows that are in the file, which are not. */
  cells: Record<string, number>;
}

/** A file in an exchange format, of all of the graph or of what the API shows. */
export async function exported(database: Database, name: string, of: 'FULL' | 'PUBLIC' = 'FULL'): Promise<Exported> {
  const format = EXCHANGE_FORMATS.find((one) => one.name === name)!;
  const file = join(temporaryFolder(), `graph.${name}.json`);
  const summary = await exportExchange(database, file, format, (reader) =>
    of === 'FULL' ? wholeGraph(reader) : publicGraph(reader, (id) => pseudonyms.copied(id)),
  );
  const left = summary.tables.flatMap(({ table, leftOut }) =>
    [...leftOut].map(([reason, count]): [string, number] => [`${table}: ${reason}`, count]),
  );
  return {
    file,
    text: readFileSync(file, 'utf8'),
    summary,
    left: Object.fromEntries(left),
    cells: Object.fromEntries(summary.cells),
  };
}
