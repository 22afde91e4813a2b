import type { Reader } from '../../database/database.js';
import { statement } from '../../database/statement.js';
import type { KeptMapping } from '../read/kept_mapping.js';

/** What is live of a dataset, and when it was imported. */
export interface ListedDataset {
  name: string;
  /** Rows of its files; facts and sources that they speak of. */
  rows: number;
  facts: number;
  sources: number;
  /** ISO date-times in UTC; null where it was imported before they were kept. */
  firstImportedAt: string | null;
  lastImportedAt: string | null;
  /** Whether an import or removal of it was ended before it was done. */
  unfinished: boolean;
  /** How its plain files were read. */
  mappings: readonly Omit<KeptMapping, 'dataset'>[];
}

const list = statement<object, ListedDataset>('import/datasets/list');

/** All datasets, by name. */
export const listDatasets = (reader: Reader): Promise<readonly ListedDataset[]> => reader.read(list, {});
