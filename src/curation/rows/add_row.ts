import { appendToLog, type Act, type Decider } from '../../audit/append.js';
import type { AuditAction } from '../../audit/actions.js';
import type { AuditEntry } from '../../audit/entry.js';
import type { Reader, Transacting } from '../../database/database.js';
import { assertionBase, baseOf } from '../../dataset/import/assertions/assertion_key.js';
import { carryOut } from '../../dataset/import/import.js';
import type { Lease } from '../../dataset/import/lease/lease.js';
import { statements } from '../../dataset/import/statements.js';
import { factId } from '../../model/identity/fact_key.js';
import type { AssertionRow } from '../../model/tables/assertion_row.js';
import { isFactTarget } from '../../model/tables/target.js';
import { CURATION, lastRowsOf } from '../judge/rows.js';
import { CurationRefused } from '../refused.js';
import { readRow, type GivenRow } from './read_row.js';

/** What of a row is told in the log. */
export type RowAct = { action: Extract<AuditAction, 'ADD_ASSERTION' | 'SET_VISIBILITY'> } & Pick<Act, 'said' | 'asked'>;

/** What was added, and what the log says of it. */
export interface Added {
  /** Ids of the entities, and keys of the facts, that something new is said of. */
  targets: readonly string[];
  /** How many assertions there are more. */
  count: number;
  entries: readonly AuditEntry[];
}

/**
 * Adds a row to the dataset of curators, in a transaction under the lease, through all checks of an import; nothing that
 * was said before is changed.
 * @throws DatasetProblems with all that is wrong, CurationRefused where the row says nothing new
 */
export async function addRowIn(
  graph: Transacting,
  lease: Lease,
  row: GivenRow,
  decider: Decider,
  act: RowAct,
): Promise<Added> {
  const dataset = await readRow(graph, row, decider.pseudonyms);
  const rows = numbered(await unsaid(graph, dataset.rows), await lastRowsOf(graph), decider);
  if (rows.length === 0) {
    throw new CurationRefused('All that the row says is said by curators already: nothing was added.', 'ALREADY_SAID');
  }
  const targets = [...new Set(rows.map(({ target }) => target))];
  const told = targets.map((target) => (isFactTarget(target) ? { id: factId(target), on: target } : target));
  const entries = await graph.write('audit', (writer) => appendToLog(writer, decider, [{ ...act, targets: told }]));
  await carryOut(graph, lease, { ...dataset, describes: [], rows }, { add: true, recordedAt: decider.at });
  return { targets, count: rows.length, entries };
}

/** Rows that no live assertion of the dataset says already. */
async function unsaid(reader: Reader, rows: readonly AssertionRow[]): Promise<AssertionRow[]> {
  const former = await reader.read(statements.formerOfDataset, { dataset: CURATION, file: undefined });
  const said = new Set(former.filter(({ retractedAt }) => retractedAt === null).map(({ key }) => baseOf(key)));
  return rows.filter((row) => !said.has(assertionBase(row)));
}

/** The rows behind those that are there; where the file is the source, the row is the place in it. */
function numbered(
  rows: readonly AssertionRow[],
  last: ReadonlyMap<string, number>,
  { by, at }: Decider,
): AssertionRow[] {
  return rows.map((row) => {
    // (The first row is the header.)
    const number = (last.get(row.file) ?? 1) + 1;
    const locator = row.locator === `row=${row.row}` ? `row=${number}` : row.locator;
    return { ...row, row: number, locator, recordedBy: by, recordedAt: at };
  });
}
