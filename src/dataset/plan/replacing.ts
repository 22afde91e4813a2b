import type { Reader } from '../../database/database.js';
import { statements } from '../import/statements.js';
import { ProblemList, shown } from '../problems/index.js';
import type { Cover, ReadDataset } from '../read/read_dataset.js';

/**
 * What of a dataset a plain table takes the place of, besides its own former version.
 * @param file the other file; none where it is not said
 * @throws DatasetProblems where the dataset has no live rows of it
 */
export async function replacing(reader: Reader, { covers }: ReadDataset, file: string | undefined): Promise<Cover[]> {
  if (file === undefined) return [];
  const replaced: Cover[] = [];
  const problems = new ProblemList();
  for (const cover of covers) {
    const { dataset, file: own = '', tables = [] } = cover;
    const others = await reader.read(statements.otherFiles, { dataset, file: own, tables });
    if (others.some((other) => other.file === file)) replaced.push({ ...cover, file });
    else if (file !== own) {
      const expected = others.map((other) => shown(other.file)).join(', ') || 'none';
      problems.add('OPTION_FILE', { file: own }, shown(file), expected);
    }
  }
  problems.throwErrors();
  return replaced;
}
