import type { AssertionRow } from '../../model/tables/assertion_row.js';
import { table, type FactTable } from '../../model/tables/index.js';
import { keyCells } from '../../model/tables/target.js';
import type { ProblemList } from '../problems/index.js';
import type { Gathered } from '../read/gathered.js';

const STANCES = table('stances') as FactTable;
const polarityOf = ({ target }: AssertionRow): string | undefined => keyCells(STANCES, target)['polarity'];

/** Doubts whether 0 is neutral where nobody is against anything. */
export function checkPolarities({ rows }: Gathered, problems: ProblemList): void {
  const stances = rows.filter(({ table: name, retractedAt }) => name === STANCES.name && retractedAt === undefined);
  const polarities = new Set(stances.map(polarityOf));
  if (polarities.size !== 2 || !polarities.has('0') || !polarities.has('1')) return;
  const neutral = stances.filter((row) => polarityOf(row) === '0');
  const { file, row } = neutral[0]!;
  problems.add('POLARITY_TWO_VALUES', { file, row, column: 'polarity' }, '0 and 1', '', neutral.length - 1);
}
