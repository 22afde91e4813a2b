import { readFileSync } from 'node:fs';
import { EMPTY_GRAPH } from '../../../../src/dataset/check/graph/graph_lookup.js';
import { DatasetProblems, type Problem } from '../../../../src/dataset/problems/index.js';
import { readPlainTable } from '../../../../src/dataset/read/plain/plain_table.js';
import type { Reading } from '../../../../src/dataset/read/plain/mapping/reading.js';
import { ROOT } from '../../../support/files.js';
import { readRecords } from './read_records.js';

/** The same rows as CSV and as two programs write them: `written/make.py` made them. */
const FOLDER = `${ROOT}test/dataset/read/records/written/`;
const WORKBOOKS = ['openpyxl.xlsx', 'libreoffice.xlsx'];

test.each(WORKBOOKS)('%s has the cells of its CSV', async (name) => {
  const [workbook, text] = [
    await readRecords(readFileSync(FOLDER + name), {}, name),
    await readRecords(readFileSync(`${FOLDER}table.csv`)),
  ];
  expect(workbook.problems).toEqual([]);
  expect(workbook.header).toEqual(text.header);
  expect(workbook.rows).toEqual(text.rows);
  expect(workbook.rows).toHaveLength(5);
});

async function problemsOf(name: string, reading: Reading): Promise<readonly Problem[]> {
  const read = readPlainTable(FOLDER + name, { dataset: 'demo', graph: EMPTY_GRAPH, ...reading });
  return read.then(
    () => [],
    (error: unknown) => (error as DatasetProblems).problems,
  );
}

test.each(WORKBOOKS)(
  '%s: of a merged cell all but the first are blank, and what fills them is proposed',
  async (name) => {
    const [missing, ...others] = (await problemsOf(name, {})).filter(({ code }) => code === 'VALUE_MISSING');
    expect(others).toEqual([]);
    expect(missing).toMatchObject({ row: 3, column: 'event' });
    expect(missing!.message).toContain('where blank cells repeat the one above: --fill-down event');
    expect(await problemsOf(name, { fillDown: ['event'] })).not.toContainEqual(
      expect.objectContaining({ code: 'VALUE_MISSING' }),
    );
  },
);
