import type { Reader } from '../../database/database.js';
import { statements } from '../import/statements.js';
import { ProblemList } from '../problems/index.js';
import type { ReadDataset } from '../read/read_dataset.js';
import type { Comparison } from './compare.js';
import { targetText } from './target_text.js';

/** How a new version of a dataset is meant. */
export interface Meant {
  /** What it says no more is retracted. */
  sync?: boolean;
  /** What it says no more is kept. */
  add?: boolean;
  /** The file of the dataset whose place it takes. */
  replaces?: string;
}

/** What of a new version of a dataset may not be meant. */
export async function planDoubts(
  reader: Reader,
  { covers }: Pick<ReadDataset, 'covers'>,
  { gone, returned }: Comparison,
  { sync, add, replaces }: Meant,
): Promise<ProblemList> {
  const problems = new ProblemList();
  if (!sync && !add) {
    for (const { file, target, stillSaid } of gone) {
      problems.add(
        'RETRACTIONS',
        { file },
        stillSaid ? `${targetText(target)} (by fewer rows now)` : targetText(target),
      );
    }
  }
  for (const { file, row, target } of returned) {
    problems.add('RETRACTED_BY_CURATOR', { file, row }, targetText(target));
  }
  for (const { dataset, file, tables } of covers) {
    if (file === undefined || tables === undefined || file === replaces) continue;
    for (const other of await reader.read(statements.otherFiles, { dataset, file, tables })) {
      if (other.file === replaces) continue;
      problems.add('OTHER_FILE', { file }, other.file, other.assertions.toLocaleString('en'));
    }
  }
  return problems;
}
