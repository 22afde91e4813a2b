import type { Headers } from './headers.js';
import type { MappedTable } from './mapping/mapped_tables.js';
import type { SheetsLacking } from './sheets_lacking.js';

/** Positions of cells beside those of the file, which the rows get as they are prepared. */
export interface Layout {
  headers: Headers;
  /** Cells of a row once it is prepared. */
  width: number;
  /** Cells that join others, for a key of several columns. */
  joins: { at: number; of: readonly number[] }[];
  /** Of a matrix: the columns that are events, and where the event and its mark go. */
  matrix?: { events: readonly number[]; event: number; mark: number };
}

/** What else is known of the sheet whose header is bound. */
export interface Around {
  sheet?: string;
  /** Headers that other tables of the mapping map: here they name nothing. */
  taken?: ReadonlySet<number>;
  /** Where a mapping says which header holds a column. */
  placeOf?: MappedTable['placeOf'];
  /** Hears what the sheet lacks that others may have; undefined where it is the only one. */
  lacking?: SheetsLacking;
}
