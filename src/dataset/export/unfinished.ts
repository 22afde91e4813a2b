import type { Reader } from '../../database/database.js';
import { statements } from '../import/statements.js';

/** The datasets whose import is running, or was ended before it was done. */
export async function unfinishedDatasets(reader: Reader): Promise<string[]> {
  const imports = await reader.read(statements.unfinishedImports, { dataset: '' });
  return imports.map(({ dataset }) => dataset);
}
