import type { Column, Table } from '../../../model/tables/index.js';
import { shown, type ProblemList } from '../../problems/index.js';
import { readCell } from '../cells/cell.js';
import { Complaint } from '../cells/complaint.js';
import { cleanText } from '../cells/text.js';
import { plainColumn } from './columns.js';
import type { Reading } from './reading.js';
import { SHEET } from './set_values.js';

/** Notes the options that name no column, no kind, or a value that the column does not take. */
export function checkReading(of: Table, reading: Reading, file: string, problems: ProblemList): void {
  const { map = {}, set = {}, kind: kinds = {}, value: values = {}, split = {} } = reading;
  for (const name of new Set([map, set, kinds, values, split].flatMap((option) => Object.keys(option)))) {
    const named = plainColumn(of, name);
    if (named instanceof Complaint) {
      problems.add('OPTION_COLUMN', { file, column: name }, shown(name), named.expected);
      continue;
    }
    const { column } = named;
    const allowed: readonly string[] = column.kinds ?? [];
    if (kinds[name] !== undefined && !allowed.includes(kinds[name])) {
      problems.add('OPTION_KIND', { file, column: name }, shown(kinds[name]), allowed.join(', ') || 'none');
    }
    for (const constant of [set[name], ...Object.values(values[name] ?? {})]) {
      if (constant !== undefined && !constant.includes(SHEET)) checkConstant(column, name, constant, file, problems);
    }
  }
  if (reading.matrix && of.name !== 'participations') {
    problems.add('OPTION_COLUMN', { file, column: reading.matrix }, shown(reading.matrix), 'It is for participations.');
  }
}

function checkConstant(column: Column, name: string, constant: string, file: string, problems: ProblemList): void {
  const text = cleanText(constant);
  const read = text instanceof Complaint || column.type === 'reference' ? text : readCell(column, text);
  if (read instanceof Complaint) problems.add(read.code, { file, column: name }, shown(constant), read.expected);
}
