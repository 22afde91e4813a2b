import type { Assertions } from './assertions.js';
import type { entityColumns, FACT_COLUMNS, PARTICIPATION_COLUMNS } from './columns.js';
import type { Entities } from './entities.js';

export type EntityColumn = keyof ReturnType<typeof entityColumns>;
export type ParticipationColumn = keyof typeof PARTICIPATION_COLUMNS;
export type FactKind = keyof typeof FACT_COLUMNS;

/** Participations: node indices of the ends, −1 where the agent acts for nobody; and what is stated of each. */
export interface Participations {
  agent: Int32Array;
  event: Int32Array;
  onBehalfOf: Int32Array;
  /** Those at the event with canonical node index e are `byEvent.items[byEvent.offset[e] … byEvent.offset[e + 1] − 1]`. */
  byEvent: { offset: Int32Array; items: Int32Array };
  assertions: Assertions<ParticipationColumn>;
}

/** Facts of another kind: the parts of each key by column, node indices for references (−1: absent), and what is stated. */
export interface Facts<C extends string = string> {
  keys: readonly string[];
  ends: Readonly<Record<string, Int32Array>>;
  assertions: Assertions<C>;
}

/** The facts of one data version, held in memory as columns. */
export interface Snapshot {
  version: number;
  /** Imports that were ended before they were done. */
  unfinishedImports: number;
  entities: Entities;
  /** What is stated of events, organisations and issues, by the index of the canonical node. */
  stated: Assertions<EntityColumn>;
  participations: Participations;
  facts: { readonly [K in FactKind]: Facts<Extract<keyof (typeof FACT_COLUMNS)[K], string>> };
  /** Memory of the columns. */
  bytes: number;
}
