import { remember } from '../../../collections/remember.js';
import type { Value } from '../../../model/tables/assertion_row.js';
import { propertyName, table, valueColumns, type Table, type TableName } from '../../../model/tables/index.js';
import type { Inference, Method } from '../../../model/vocabulary/index.js';

/** Where an assertion comes from, who says so, and how we know. */
export interface AssertionProvenance {
  /** Id of the source it is from: a relationship, not a property. */
  source: string;
  key: string;
  id: string;
  dataset: string;
  file: string;
  row: number;
  table: TableName;
  quote?: string;
  locator?: string;
  valueAsWritten?: string;
  inference: Inference;
  method: Method;
  recordedBy?: string;
  recordedAt: string;
  retractedAt?: string;
  /** The curator who took it back, and why. */
  retractedBy?: string;
  retractedReason?: string;
  /** Of a plain table: as which table its file was read. Absent where that was not kept yet. */
  readAs?: TableName;
  /** Versions of the data in which it was written and retracted: odd, as during an import; absent before they were kept. */
  version?: number;
  retractedVersion?: number;
}

/** An assertion's node: provenance, and the values it states among its properties. */
export interface StoredAssertion extends AssertionProvenance {
  [value: string]: Value | undefined;
}

/** Stated values by property name. Many assertions share one such object. */
export type Values = Readonly<Record<string, Value>>;

/** An assertion as an import works with it: what it states is apart from its provenance. */
export interface Assertion extends AssertionProvenance {
  /** ISO days that its values state, as they were read when it was written. */
  firstDay?: string;
  lastDay?: string;
  values: Values;
}

export function assertionOf(stored: StoredAssertion): Assertion {
  return { ...stored, values: statedValues(table(stored.table), stored) };
}

/** The values that an assertion states, out of its properties. */
export function statedValues(of: Table, properties: StoredAssertion): Record<string, Value> {
  const stems = valueProperties(of);
  const values: Record<string, Value> = {};
  for (const property in properties) {
    const value = properties[property];
    if (value !== undefined && stems.has(property.split('__', 1)[0]!)) values[property] = value;
  }
  return values;
}

/** Names of the properties that state the values of a table, without languages. */
const valueProperties = remember(
  (of: Table): ReadonlySet<string> => new Set(valueColumns(of).map(({ name }) => propertyName(name))),
);
