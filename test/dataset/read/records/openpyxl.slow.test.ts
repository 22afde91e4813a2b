import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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
