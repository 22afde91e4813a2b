import { stringify } from 'csv-stringify/sync';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { graphLookup } from '../../dataset/check/graph/graph_lookup.js';
import type { Reader } from '../../database/database.js';
import type { Acceptance } from '../../dataset/problems/index.js';
import { beginPackage } from '../../dataset/read/package/package.js';
import type { ReadDataset } from '../../dataset/read/read_dataset.js';
import type { TableName } from '../../model/tables/index.js';
import type { Pseudonyms } from '../../privacy/pseudonyms.js';
import { CURATION } from '../judge/rows.js';
import { CurationRefused } from '../refused.js';

/** A row as a package would have it: the cells by the headers of their columns. */
export interface GivenRow {
  table: TableName;
  cells: Readonly<Record<string, string>>;
  accept?: Acceptance;
}

/**
 * Reads and checks a row as an import reads and checks a package that has no other.
 * @throws DatasetProblems with all that is wrong, CurationRefused where the row says where it comes from
 */
export async function readRow(
  reader: Reader,
  { table, cells, accept }: GivenRow,
  pseudonyms: Pseudonyms,
): Promise<ReadDataset> {
  const folder = await mkdtemp(join(tmpdir(), 'jejaring-row-'));
  try {
    const resources = [{ name: table, path: `${table}.csv` }];
    await writeFile(join(folder, 'datapackage.json'), JSON.stringify({ name: CURATION, resources }), { mode: 0o600 });
    const text = stringify([Object.keys(cells), Object.values(cells)]);
    await writeFile(join(folder, `${table}.csv`), text, { mode: 0o600 });
    const begun = await beginPackage(folder, accept);
    const dataset = await begun.beside(graphLookup(reader, () => pseudonyms));
    requireOwn(dataset);
    return dataset;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Who says so, when, and in which dataset is for the server to write. */
function requireOwn({ rows }: ReadDataset): void {
  const isOwn = rows.every(
    ({ dataset, recordedBy, recordedAt, retractedAt, retractedBy }) =>
      dataset === CURATION && [recordedBy, recordedAt, retractedAt, retractedBy].every((said) => said === undefined),
  );
  if (isOwn) return;
  throw new CurationRefused(
    'The row says who recorded it, when it was recorded or taken back, or of which dataset and file it is: leave these columns out. They are filled in.',
    'NOT_YOURS',
  );
}
