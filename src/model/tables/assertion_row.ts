import type { TableName } from './index.js';
import type { Inference, Method } from '../vocabulary/index.js';

/** A stated value: text, number, truth value, or a list of texts. */
export type Value = string | number | boolean | readonly string[];

/** Where a row comes from, who says so, and how we know. */
export interface RowProvenance {
  dataset: string;
  file: string;
  /** Row of the file; the header is row 1. */
  row: number;
  /** Id of the source (`source:…`). */
  source: string;
  quote?: string;
  locator?: string;
  valueAsWritten?: string;
  inference: Inference;
  method: Method;
  recordedBy?: string;
  /** ISO date-time in UTC; absent where the row does not say. */
  recordedAt?: string;
  retractedAt?: string;
  /** Who took it back and why, where a curator did. */
  retractedBy?: string;
  retractedReason?: string;
  /** Of a plain table: as which table its file was read; what its rows imply belongs to that one. */
  readAs?: TableName;
}

/** One source saying one fact, as an import carries it and an export writes it back. */
export interface AssertionRow extends RowProvenance {
  /** The table that holds it: name cells of an entity table are rows of `names`. */
  table: TableName;
  /** What it supports: the id of an entity (`event:…`), or the key of a fact (`identity/fact_key.ts`). */
  target: string;
  /** What it states, by property name (`propertyName`); an absent property states nothing. */
  values: Readonly<Record<string, Value>>;
}
