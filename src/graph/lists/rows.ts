import type { ById } from '../../database/batch.js';
import type { Names } from '../names.js';
import type { ListRow, Paging } from './connection.js';

export type Properties = Record<string, unknown>;

/** An entity: its canonical id, and what was read of it. */
export interface EntityRow {
  id: string;
  /** The real id that it is shown under, where that is another one: by the judgements of a moment before. */
  shownAs?: string;
  /** Of the live nodes that are judged to be it, in any order. Undefined where no values were asked for. */
  nodes?: Properties[];
  /** The properties that were read; undefined or null: all. */
  fields?: readonly string[] | null;
  /** Undefined where no names were asked for. */
  names?: Names | undefined;
}

/** Fields that say on how many live assertions, originals and known publishers something rests. */
export const COUNTS = ['assertionCount', 'sourceCount', 'publisherCount'] as const;
export type Count = (typeof COUNTS)[number];

/** A fact: the properties of its node, type and canonical id of each end, and counts of its support that were read. */
export type FactRow = Properties & {
  id: string;
  ends: [type: string, id: string][];
  support?: Partial<Record<Count, number>> | undefined;
};

/** A statement that returns a page of rows for each of many ids. */
export type ListStatement<R, A extends object = object> = ById<ListRow<R>, Paging & A>;

/** A statement that counts the same rows. */
export type CountStatement<A extends object = object> = ById<{ total: number }, A>;
