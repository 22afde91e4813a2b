import type { Place } from '../problems/index.js';

/** An entity that the cells of a column name in the same words. */
export interface Mention {
  id: string;
  /** What the cells say. */
  text: string;
  /** Its id was made from the text: it was not written as an id. */
  byText: boolean;
  /** The column of the table that names it, whatever its header. */
  column: string;
  /** The first of the cells. */
  place: Place;
  times: number;
  /** Comes into being by being named, so that nobody else needs to know it. */
  created: boolean;
}
