import type { EntityKind } from '../identity/entity_id.js';
import type { FactLabel } from '../identity/fact_key.js';
import type { Column } from './column.js';

export type TableName =
  | 'sources'
  | 'organisations'
  | 'persons'
  | 'events'
  | 'issues'
  | 'outputs'
  | 'names'
  | 'identifiers'
  | 'participations'
  | 'memberships'
  | 'event_links'
  | 'output_links'
  | 'topics'
  | 'steps'
  | 'parties'
  | 'responses'
  | 'assessments'
  | 'stances'
  | 'judgements';

interface TableBase {
  name: TableName;
  description: string;
  /** Without the provenance columns, which every table has (`provenance.ts`). */
  columns: readonly Column[];
}

/** A row is one assertion on an entity. */
export interface EntityTable extends TableBase {
  entity: EntityKind;
}

/** A row is one assertion on a fact. */
export interface FactTable extends TableBase {
  fact: FactLabel;
  /** Columns whose values make the fact's key, in order. */
  key: readonly string[];
}

export type Table = EntityTable | FactTable;

export const isEntityTable = (table: Table): table is EntityTable => 'entity' in table;
