import type { RowProvenance } from '../../model/tables/assertion_row.js';
import type { Mention } from './mention.js';

/** The provenance of a row, as it was read. */
export interface Provenance extends RowProvenance {
  /** What the source column says; undefined where the file is the source. */
  named?: Mention;
}
