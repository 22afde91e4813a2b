import { remember } from '../../collections/remember.js';
import type { EntityKind } from '../identity/entity_id.js';
import type { Enumeration } from '../vocabulary/index.js';

/** What a cell may hold. `reference` is the id of an entity; `instant` an ISO 8601 date or date-time. */
export type ColumnType =
  'slug' | 'reference' | 'text' | 'integer' | 'boolean' | 'edtf' | 'instant' | 'uri' | 'language' | 'enumeration';

/**
 * The place of a column in the graph: the entity's own id; a part of a fact's key; a value that the assertion states;
 * a name, which is an assertion of the table `names`; or provenance of the row.
 */
export type ColumnPart = 'id' | 'key' | 'value' | 'name' | 'provenance';

export interface Column {
  /** Header of the column; a localised column is written `name__xx`, once for each language. */
  name: string;
  part: ColumnPart;
  type: ColumnType;
  /** What it says, wherever it is shown. */
  description: string;
  /** What one has to know besides to fill it in: what a blank cell means. */
  filling?: string;
  example?: string;
  required?: true;
  /** `name__xx`: one column for each language, `xx` a BCP 47 tag. */
  localised?: true;
  /** Several values in a cell, separated by `;`. Resolved to their union. */
  list?: true;
  /** With type `reference`: the kinds allowed. A column of one kind takes a slug, one of several `kind:slug`. */
  kinds?: readonly EntityKind[];
  /** With type `enumeration`: the values allowed. */
  values?: Enumeration;
  /** Integer bounds, both included. */
  minimum?: number;
  maximum?: number;
  /** Rank of each value: the lowest stated wins. Without it all values have one rank. */
  rank?: Readonly<Record<string, number>>;
  /** Each assertion tells of an observation of its own: of several values, all hold. One of them is shown. */
  observation?: true;
  /** Columns of one group are resolved together, from one assertion. */
  group?: 'time';
  /** Relationship type from the fact to the entity that a key column refers to. */
  wire?: string;
}

/** `on_behalf_of` in tables is `onBehalfOf` in the graph; the language of a localised column stays (`text__id`). */
export const propertyName = remember((column: string): string => {
  const [stem = '', language] = column.split('__');
  const camel = stem.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return language === undefined ? camel : `${camel}__${language}`;
});
