import { groupBy } from '../../../collections/group_by.js';
import { FileReading, type FileSetting } from '../file_reading.js';
import { plainIds } from '../ids.js';
import { Implied } from '../implied.js';
import { ALL_SHEETS } from '../records/file_form.js';
import { readRows } from '../records/read_rows.js';
import { AssumedPresence } from './assumed_presence.js';
import { wayOf, type MappedTable } from './mapping/mapped_tables.js';
import { formOf } from './mapping/mapping.js';
import { PlainRows } from './plain_rows.js';

/**
 * Reads the tables of a file: those whose records are found in the same way in one pass. What their rows imply is said
 * once.
 * @returns names of the lists of kinds that occur, as they are compared
 */
export async function readTables(
  path: string,
  tables: readonly MappedTable[],
  setting: Omit<FileSetting, 'ids' | 'way'>,
): Promise<Set<string>> {
  const { file, dataset, problems, gathered } = setting;
  const reading = new FileReading({ ...setting, ids: plainIds(dataset), way: wayOf(tables[0]!) });
  const one = { reading, implied: new Implied(reading), presence: new AssumedPresence() };
  const passes = groupBy(tables, (table) => JSON.stringify(formOf(table.reading)));
  const found = new Set<string>();
  for (const together of passes.values()) {
    const form = formOf(together[0]!.reading);
    const rows = new PlainRows(together, one, form.sheet === ALL_SHEETS || passes.size > 1);
    await readRows({ path, file, form }, rows, problems);
    rows.finish();
    for (const name of rows.found.flatMap((names) => [...names])) found.add(name);
    for (const { of } of together) gathered.rowsRead.set(of.name, gathered.rowsRead.get(of.name) ?? 0);
    for (const done of rows.done) {
      const { name } = done.table.of;
      const [first, ...further] = done.blank;
      gathered.rowsRead.set(name, gathered.rowsRead.get(name)! + done.made.size);
      if (first !== undefined) problems.add('MAPPING_ROW_BLANK', { file, row: first }, name, '', further.length);
    }
  }
  one.presence.finish(gathered.rows);
  one.implied.finish();
  return found;
}
