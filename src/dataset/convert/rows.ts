import type { EntityKind } from '../../model/identity/entity_id.js';
import type { TableName } from '../../model/tables/index.js';

/** Cells by column; a blank or absent one states nothing. */
export type Cells = Readonly<Record<string, string | undefined>>;

/** Where a row comes from, by the provenance columns. Several of them are several rows. */
export interface Origin {
  source: string;
  locator?: string;
  quote?: string;
  value_as_written?: string;
  inference?: 'IMPLIED';
  method?: 'RULE';
  recorded_at?: string;
}

/** The kinds of entities that records of a file become, besides sources. */
export type ConvertedKind = Exclude<EntityKind, 'source'>;

export const TABLE_OF: Readonly<Record<ConvertedKind, TableName>> = {
  organisation: 'organisations',
  person: 'persons',
  event: 'events',
  issue: 'issues',
  output: 'outputs',
};
