import type { Assertions } from './assertions.js';
import type { entityColumns, FACT_COLUMNS, PARTICIPATION_COLUMNS, sourceColumns } from './columns.js';
import type { Entities } from './entities.js';
import type { SameJudgement, SamePairs } from './judgements.js';

export type EntityColumn = keyof ReturnType<typeof entityColumns>;
export type SourceColumn = keyof ReturnType<typeof sourceColumns>;
export type ParticipationColumn = keyof typeof PARTICIPATION_COLUMNS;
export type FactKind = keyof typeof FACT_COLUMNS;

/** Participations: node indices of the ends, −1 where the agent acts for nobody; and what is stated of each. */
export interface Participations {
  agent: Int32Array;
  event: Int32Array;
  onBehalfOf: Int32Array;
  /**
   * Those at the event with canonical node index e are `byEvent.items[byEvent.offset[e] … byEvent.offset[e + 1] − 1]`: in
   * order of canonical agent, on whose behalf (nobody’s first), and fact.
   */
  byEvent: { offset: Int32Array; items: Int32Array };
  assertions: Assertions<ParticipationColumn>;
}

/** Facts of another kind: the parts of each key, and what is stated. */
export interface Facts<C extends string = string> {
  count: number;
  /** References by column: node indices, −1 where absent. */
  ends: Readonly<Record<string, Int32Array>>;
  /** Code of the key’s enumeration (`kind`, or the `role` of a party); −1 where it has none. */
  kind: Int8Array;
  /** The polarity in the key of a stance; 0 for other kinds. */
  polarity: Int8Array;
  /** First and last day of the key’s date; NONE where it has none, or an end is open. */
  firstDay: Int32Array;
  lastDay: Int32Array;
  assertions: Assertions<C>;
}

/** The facts of one data version as typed arrays over shared memory: what a scope selects from, in any thread. */
export interface Columns {
  /** Even. */
  version: number;
  /** Whether something of an import that had not ended is among them; it is of no version yet. */
  holdsMore: boolean;
  /** Imports that were ended before they were done. */
  unfinishedImports: number;
  entities: Entities;
  /** What is stated of events, organisations, issues and outputs, by the index of the canonical node. */
  stated: Assertions<EntityColumn>;
  /** What is stated of sources, by node index, each as it is and not as what it was judged to be. */
  sources: {
    /** Those of which something is stated. */
    nodes: Int32Array;
    assertions: Assertions<SourceColumn>;
    /** Canonical node index of the organisation that each publisher is, by its number; −1: it is none of the graph’s. */
    publisherNode: Int32Array;
  };
  participations: Participations;
  facts: { readonly [K in FactKind]: Facts<Extract<keyof (typeof FACT_COLUMNS)[K], string>> };
}

/** The columns with the ids and keys of what they hold. */
export interface Snapshot {
  columns: Columns;
  /** Of the version of the columns. */
  stamp: string | null;
  /** Versions of the data that were whole before, ascending, each with the number of its unfinished imports. */
  versions: ReadonlyMap<number, number>;
  /** Id of each entity node. */
  ids: readonly string[];
  /** Node index by id. */
  index: ReadonlyMap<string, number>;
  /** Names of the datasets that assertions are of, by number. */
  datasets: readonly string[];
  /** Key of each fact. */
  keys: { readonly [K in FactKind]: readonly string[] };
  /**
   * Keys of the facts that are one with another, by the key of the one that stands for all: what is said of who is the
   * same, or of nobody who may be known.
   */
  others: ReadonlyMap<string, readonly string[]>;
  /** Every SAME that was ever judged. */
  judgements: readonly SameJudgement[];
  /** Those of them by which the columns are: who is one in them. */
  same: SamePairs;
  /** Memory of the columns. */
  bytes: number;
}

/** Node index by id. */
export function indexOf(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map(ids.map((id, i) => [id, i]));
}

/** Memory of typed arrays, however deep they stand. */
export function bytesOf(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((sum, part) => sum + bytesOf(part), 0);
}
