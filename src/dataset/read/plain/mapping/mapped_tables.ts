import { groupBy } from '../../../../collections/group_by.js';
import { table as tableOf, TABLES, type Table } from '../../../../model/tables/index.js';
import type { Place } from '../../../problems/index.js';
import { Complaint } from '../../cells/complaint.js';
import { plainColumn } from '../columns.js';
import type { Way } from './proposed.js';
import type { Mapping } from './mapping.js';
import type { Reading } from './reading.js';

/** A table that comes out of a file, and how it is read. */
export interface MappedTable {
  of: Table;
  reading: Reading;
  /** Where that was said of a column; undefined where options say it. */
  placeOf?: (option: keyof Reading, column: string) => Place;
}

/** By what it is said how a table is read. */
export const wayOf = ({ placeOf }: Pick<MappedTable, 'placeOf'>): Way => (placeOf ? 'MAPPING' : 'OPTIONS');

/** What a mapping says by column. */
const BY_COLUMN = ['map', 'set', 'kind', 'value', 'split'] as const;

/**
 * The tables of a mapping, each with what holds for all: of that, what is said of a column holds for the tables that have
 * it. They are in the order of tables, whatever that of the mapping: what rows imply belongs to the first whose rows imply
 * it.
 */
export function mappedTables({ tables, accept: _accept, text: _text, placeOf, ...all }: Mapping): MappedTable[] {
  const ofReading = ({ table = all.table ?? 'participations' }: Reading): Table => tableOf(table);
  const every = (tables ?? [all]).map(ofReading);
  const mapped = (tables ?? [{}]).map((own, i): MappedTable => {
    const isOwn = (option: keyof Reading, column: string): boolean => {
      const said = own[option];
      return typeof said === 'object' ? Object.hasOwn(said, column) : said !== undefined;
    };
    const of = every[i]!;
    return {
      of,
      reading: {
        ...all,
        ...own,
        ...together(all, own, (column) => isFor(of, column) || !every.some((one) => isFor(one, column))),
      },
      placeOf:
        placeOf && ((option, column) => placeOf([...(isOwn(option, column) ? ['tables', i] : []), option, column])),
    };
  });
  const byTable = groupBy(mapped, ({ of }) => of);
  return TABLES.flatMap((of) => byTable.get(of) ?? []);
}

const isFor = (of: Table, column: string): boolean => !(plainColumn(of, column) instanceof Complaint);

/** What is said by column and header, of one table and of all. @param holds whether what is said of all holds for it */
function together(all: Reading, own: Reading, holds: (column: string) => boolean): Reading {
  const byColumn = BY_COLUMN.flatMap((option) => {
    const kept = Object.entries(all[option] ?? {}).filter(([column]) => holds(column));
    return all[option] || own[option] ? [[option, { ...Object.fromEntries(kept), ...own[option] }] as const] : [];
  });
  return {
    ...(Object.fromEntries(byColumn) as Reading),
    ...((all.skip || own.skip) && { skip: { ...all.skip, ...own.skip } }),
  };
}
