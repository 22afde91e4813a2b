import type { Column } from '../../../../model/tables/index.js';
import { shown, type Place, type ProblemList } from '../../../problems/index.js';
import { readCell } from '../../cells/cell.js';
import { Complaint } from '../../cells/complaint.js';
import { cleanText } from '../../cells/text.js';
import { plainColumn } from '../columns.js';
import { isByName, kindsTold, listedNames, nameWord } from './kinds.js';
import type { MappedTable } from './mapped_tables.js';
import type { KindByName, Reading } from './reading.js';
import { SHEET } from '../set_values.js';

/** What in a reading names columns of its table. */
const BY_COLUMN = ['map', 'set', 'kind', 'value', 'split'] as const;

/** Notes what a reading says of columns that are none, twice of one column, or of kinds and values that it does not take. */
export function checkReading({ of, reading, placeOf }: MappedTable, file: string, problems: ProblemList): void {
  for (const option of BY_COLUMN) {
    const columns = new Set<string>();
    for (const name of Object.keys(reading[option] ?? {})) {
      const place = placeOf?.(option, name) ?? { file, column: name };
      const named = plainColumn(of, name);
      if (named instanceof Complaint) {
        problems.add('OPTION_COLUMN', place, shown(name), named.expected);
        continue;
      }
      const { column, language } = named;
      const isTwice = columns.has(`${column.name} ${language}`);
      // (What is mapped twice is noted with the header.)
      if (isTwice && option !== 'map') problems.add('OPTION_REPEATED', place, shown(name), option);
      columns.add(`${column.name} ${language}`);
      checkColumn(column, name, reading, option, place, problems);
    }
  }
  if (reading.matrix && of.name !== 'participations') {
    const place = placeOf?.('matrix', '') ?? { file, column: reading.matrix };
    problems.add('OPTION_COLUMN', place, shown(reading.matrix), 'It is for participations.');
  }
}

function checkColumn(
  column: Column,
  name: string,
  { set = {}, value = {}, kind = {} }: Reading,
  option: (typeof BY_COLUMN)[number],
  place: Place,
  problems: ProblemList,
): void {
  if (option === 'kind') checkKind(column, kind[name]!, place, problems);
  const constants = option === 'set' ? [set[name]!] : option === 'value' ? Object.values(value[name]!) : [];
  for (const constant of constants) {
    if (!constant.includes(SHEET)) checkConstant(column, constant, place, problems);
  }
}

function checkKind(
  { kinds: allowed = [] }: Column,
  kind: NonNullable<Reading['kind']>[string],
  place: Place,
  problems: ProblemList,
): void {
  for (const one of new Set(kindsTold(kind))) {
    if (allowed.some((other) => other === one)) continue;
    problems.add('OPTION_KIND', place, shown(one), allowed.join(', ') || 'none');
  }
  for (const twice of isByName(kind) ? listedTwice(kind) : []) {
    problems.add('MAPPING_NAME_REPEATED', place, shown(twice));
  }
}

/** Names in the lists of two kinds. */
function listedTwice(kind: KindByName): string[] {
  const kinds = new Map<string, string>();
  return listedNames(kind).flatMap(([one, names]) =>
    names.filter((name) => {
      const word = nameWord(name);
      if (!kinds.has(word)) kinds.set(word, one);
      return kinds.get(word) !== one;
    }),
  );
}

function checkConstant(column: Column, constant: string, place: Place, problems: ProblemList): void {
  const text = cleanText(constant);
  const read = text instanceof Complaint || column.type === 'reference' ? text : readCell(column, text);
  if (read instanceof Complaint) problems.add(read.code, place, shown(constant), read.expected);
}
