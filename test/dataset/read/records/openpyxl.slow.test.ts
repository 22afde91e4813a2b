import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EMPTY_GRAPH } from '../../../../src/dataset/check/graph/graph_lookup.js';
import type { DatasetProblems } from '../../../../src/dataset/problems/index.js';
import { readPlainTable } from '../../../../src/dataset/read/plain/plain_table.js';
import { temporaryFolder } from '../../../support/files.js';
import { cellsOf, readRecords } from './read_records.js';

/** Writes the same rows as a workbook and as CSV: texts, numbers, days, times, truth values, errors, merged cells. */
const WRITE = `
import csv, datetime, sys, openpyxl
rows = [['organisation', 'event', 'date', 'n', 'when', 'yes'],
        ['Réseau "A", B', 'FGD\\nUpah', datetime.date(2025, 11, 10), 1, datetime.datetime(2025, 11, 10, 9, 30), True],
        ['Serikat', 'FGD', datetime.date(1998, 5, 21), -2.5, datetime.time(9, 0), False],
        ['', 'under', None, 0, None, None],
        [' spaces ', '=1+', datetime.date(2024, 2, 29), 12345678901, None, None]]
book = openpyxl.Workbook()
sheet = book.active
for row in rows: sheet.append(row)
sheet['B5'].data_type = 's'
sheet['A3'].value = 'Serikat'
sheet.merge_cells('A3:A4')
sheet['C4'] = '#N/A'
book.save(sys.argv[1])
rows[3][2] = '#N/A'
def text(value):
    if value is None: return ''
    if isinstance(value, bool): return str(value).upper()
    if isinstance(value, datetime.datetime): return value.strftime('%Y-%m-%d %H:%M:%S')
    return str(value)
csv.writer(open(sys.argv[2], 'w', newline='')).writerows([[text(value) for value in row] for row in rows])
`;

test('a workbook of openpyxl has the cells of its CSV', async () => {
  const folder = temporaryFolder();
  const [workbook, text] = ['table.xlsx', 'table.csv'].map((name) => join(folder, name)) as [string, string];
  execFileSync('python3', ['-c', WRITE, workbook, text]);
  const [fromWorkbook, fromText] = [await readRecords(readFileSync(workbook)), await readRecords(readFileSync(text))];
  expect(fromWorkbook.problems).toEqual([]);
  expect(fromWorkbook.header).toEqual(fromText.header);
  expect(cellsOf(fromWorkbook)).toEqual(cellsOf(fromText));
});

/** What openpyxl hides and strikes out: a row, a column, a cell, a part of one, a sheet. */
const SET_ASIDE = `
import sys, openpyxl
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.styles import Font
book = openpyxl.Workbook()
sheet = book.active
for row in [['organisation', 'event', 'role'], ['Satu', 'E', ''], ['Dua', 'E', ''], ['Tiga', 'E', ''], ['', 'E', '']]: sheet.append(row)
sheet.row_dimensions[2].hidden = True
sheet.column_dimensions['C'].hidden = True
sheet['A3'].font = Font(strike=True)
sheet['A4'].font = Font(strike=False)
sheet['A5'] = CellRichText('Em', TextBlock(InlineFont(strike=True), 'pat'))
old = book.create_sheet('Lama')
old.append(['x'])
old.sheet_state = 'veryHidden'
book.save(sys.argv[1])
`;

test('what openpyxl hides and strikes out is told', async () => {
  const path = join(temporaryFolder(), 'table.xlsx');
  execFileSync('python3', ['-c', SET_ASIDE, path]);
  const reading = readPlainTable(path, { dataset: 'd', graph: EMPTY_GRAPH });
  const { problems } = (await reading.catch((error: unknown) => error)) as DatasetProblems;
  const of = (code: string): unknown[] =>
    problems
      .filter((each) => each.code === code)
      .map(({ found, count, rows }) => [found, count, rows?.map(({ row }) => row)]);
  expect(of('SHEET_HIDDEN')).toEqual([['"Lama"', undefined, undefined]]);
  expect(of('ROW_HIDDEN')).toEqual([['', 1, [2]]]);
  expect(of('COLUMN_HIDDEN')).toEqual([['"role"', 1, [undefined]]]);
  expect(of('STRUCK_OUT')).toEqual([['"Dua"', 2, [3, 5]]]);
  expect(problems).toHaveLength(4);
});
