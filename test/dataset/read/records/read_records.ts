import { ProblemList, type Problem } from '../../../../src/dataset/problems/index.js';
import type { FileForm } from '../../../../src/dataset/read/records/file_form.js';
import { readRows } from '../../../../src/dataset/read/records/read_rows.js';
import { writeTable } from '../../check/problem_cases.js';

export interface ReadRecords {
  header: readonly string[];
  rows: { cells: readonly string[]; row: number }[];
  problems: readonly Problem[];
}

/** Reads the header and rows of a file by themselves, whatever they mean. */
export async function readRecords(
  content: string | Buffer,
  form: FileForm = {},
  name = 'table.csv',
): Promise<ReadRecords> {
  const problems = new ProblemList();
  const read: ReadRecords = { header: [], rows: [], problems: [] };
  const reader = {
    header({ cells }: { cells: readonly string[] }) {
      read.header = cells;
      return true;
    },
    row: (cells: readonly string[], row: number) => read.rows.push({ cells, row }),
  };
  await readRows({ path: writeTable(content, name), file: name, form }, reader, problems);
  return { ...read, problems: problems.told() };
}

/** The cells of the rows. */
export const cellsOf = ({ rows }: ReadRecords): (readonly string[])[] => rows.map(({ cells }) => cells);
