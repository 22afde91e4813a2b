import { DOUBT_CODES, isDoubtCode, type Acceptance } from '../../../dataset/problems/index.js';
import { argumentError } from '../../../graph/errors.js';
import { tableNamed, TABLES, type TableName } from '../../../model/tables/index.js';

/** Tables that a row can be added to: what is judged has ways of its own. */
const TABLE_NAMES: readonly TableName[] = TABLES.map(({ name }) => name).filter((name) => name !== 'judgements');

/** @throws BAD_ARGUMENT */
export function tableGiven(found: string): TableName {
  const table = tableNamed(found)?.name;
  if (table !== undefined && TABLE_NAMES.includes(table)) return table;
  throw argumentError('BAD_ARGUMENT', 'NO_TABLE', { found, known: TABLE_NAMES });
}

/** The cells of a row as the texts that a file would have. @throws BAD_ARGUMENT */
export function cellsOf(row: Record<string, unknown>): Record<string, string> {
  const cells = Object.entries(row).filter(([, value]) => value !== null);
  if (cells.length === 0) throw argumentError('BAD_ARGUMENT', 'ROW_EMPTY');
  return Object.fromEntries(
    cells.map(([header, value]) => {
      if (typeof value === 'string') return [header, value];
      if (typeof value === 'number' || typeof value === 'boolean') return [header, String(value)];
      throw argumentError('BAD_ARGUMENT', 'CELL_NO_TEXT', { header });
    }),
  );
}

/** @throws BAD_ARGUMENT */
export function meantBy(codes: readonly string[]): Acceptance {
  const wrong = codes.find((code) => !isDoubtCode(code));
  if (wrong !== undefined) throw argumentError('BAD_ARGUMENT', 'NO_DOUBT', { found: wrong, known: DOUBT_CODES });
  return Object.fromEntries(codes.map((code) => [code, true as const]));
}
