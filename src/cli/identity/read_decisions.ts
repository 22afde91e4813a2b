import { basename } from 'node:path';
import { DecisionVerdict, hasSince, type Decision } from '../../curation/judge/decision.js';
import { CurationRefused } from '../../curation/refused.js';
import { headerKey } from '../../dataset/convert/input/table_rows.js';
import { ProblemList, shown } from '../../dataset/problems/index.js';
import { bytesOf } from '../../dataset/read/records/bytes.js';
import { readRows } from '../../dataset/read/records/read_rows.js';
import { SHEET_COLUMNS } from './review_sheet.js';
import { periodOf } from '../../model/days/edtf_date.js';

/** The decisions of a sheet, and how many of its rows have no verdict. */
export interface SheetOfDecisions {
  decisions: Decision[];
  undecided: number;
  /** Headers of columns that no sheet of candidates has, and that nothing is read from. */
  passedOver: string[];
}

const REQUIRED = ['a', 'b', 'verdict'];
/** Columns that are read. */
const READ = [...REQUIRED, 'since', 'reason', 'why', 'differing_words'];
const KNOWN = new Set([...READ, ...SHEET_COLUMNS].map(headerKey));

/**
 * Reads a sheet that `identity candidates` wrote and a curator filled in, as text with separators or a workbook. Other
 * columns may be missing.
 * @throws CurationRefused with every row that is wrong, DatasetProblems where the file cannot be read
 */
export async function readDecisions(path: string): Promise<SheetOfDecisions> {
  const sheet: SheetOfDecisions = { decisions: [], undecided: 0, passedOver: [] };
  const wrong: string[] = [];
  let columns: readonly string[] = [];
  const problems = new ProblemList();
  const reader = {
    header: ({ cells }: { cells: readonly string[] }): boolean => {
      columns = cells.map(headerKey);
      const twice = READ.filter((name) => columns.filter((column) => column === headerKey(name)).length > 1);
      if (twice.length > 0)
        wrong.push(`Row 1: there are several columns ${twice.map(shown).join(', ')}. Take out all but one.`);
      sheet.passedOver = cells.filter((header) => header.trim() !== '' && !KNOWN.has(headerKey(header)));
      const missing = REQUIRED.filter((name) => !columns.includes(name));
      if (missing.length > 0) wrong.push(`Row 1: there is no column ${missing.map(shown).join(', ')}.`);
      return missing.length + twice.length === 0;
    },
    row: (cells: readonly string[], row: number): void => {
      const cell = (name: string): string | undefined => cells[columns.indexOf(headerKey(name))]?.trim() || undefined;
      if (cell('verdict') === undefined) {
        sheet.undecided++;
        return;
      }
      const decision = decisionOf(cell, row);
      if (typeof decision === 'string') wrong.push(`Row ${row}: ${decision}`);
      else sheet.decisions.push(decision);
    },
  };
  await readRows({ path, file: basename(path), form: { encoding: await encodingOf(path) } }, reader, problems);
  problems.throwErrors();
  if (wrong.length > 0) throw new CurationRefused(wrong.join('\n'));
  return sheet;
}

/** UTF-16 where a byte-order mark says so, as in what a spreadsheet program calls Unicode text. */
async function encodingOf(path: string): Promise<string | undefined> {
  // (What is wrong with the file is told where it is read.)
  const head = await bytesOf(path).then(
    (bytes) => bytes.head,
    () => undefined,
  );
  const mark = head?.subarray(0, 2).join();
  return mark === '255,254' ? 'utf-16le' : mark === '254,255' ? 'utf-16be' : undefined;
}

/** The decision of a row, or what is wrong with it. */
function decisionOf(cell: (name: string) => string | undefined, row: number): Decision | string {
  const [a, b, since] = [cell('a'), cell('b'), cell('since')];
  const verdict = DecisionVerdict.values.find((value) => value === cell('verdict')!.toUpperCase());
  if (a === undefined || b === undefined) return `the column ${shown(a === undefined ? 'a' : 'b')} is blank.`;
  if (verdict === undefined) {
    return `${shown(cell('verdict')!)} is no verdict. Expected one of ${DecisionVerdict.values.join(', ')}, or a blank cell.`;
  }
  if (since !== undefined && !hasSince(verdict))
    return `since is said of ${DecisionVerdict.values.filter(hasSince).join(', ')}, not of ${verdict}.`;
  if (since !== undefined && !periodOf(since)) return `${shown(since)} is no date such as 2019, 2019-05 or 2019-05-01.`;
  const features = [cell('why'), cell('differing_words')].filter(Boolean).join('; ');
  return { a, b, verdict, since, reason: cell('reason'), features: features || undefined, row };
}
