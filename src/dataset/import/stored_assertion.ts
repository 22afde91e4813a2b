import { remember } from '../../collections/remember.js';
import type { Stated } from '../../resolution/resolve.js';
import type { Inference, Method } from '../../vocabulary/index.js';
import type { Value } from '../assertion_row.js';
import { propertyName, valueColumns, type Table, type TableName } from '../tables/index.js';

/** An assertion's node: provenance, and the values it states among its properties. */
export interface StoredAssertion {
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
  [value: string]: Value | undefined;
}

/** The values that an assertion states, out of its properties. */
export function statedValues(table: Table, properties: StoredAssertion): Record<string, Value> {
  const stems = valueProperties(table);
  const values: Record<string, Value> = {};
  for (const property in properties) {
    const value = properties[property];
    if (value !== undefined && stems.has(property.split('__', 1)[0]!)) values[property] = value;
  }
  return values;
}

/** Names of the properties that state the values of a table, without languages. */
const valueProperties = remember(
  (table: Table): ReadonlySet<string> => new Set(valueColumns(table).map(({ name }) => propertyName(name))),
);

/** What the resolver needs of a stored assertion. `published` is the last day of its source's publication date. */
export function asStated(table: Table, assertion: StoredAssertion, published: string | undefined): Stated {
  return {
    inference: assertion.inference,
    published,
    key: assertion.key,
    values: statedValues(table, assertion),
  };
}

/** A new assertion as the statements take it: names of properties, sent with each, would be half of an import. */
export type AssertionCells = readonly (Value | undefined | Record<string, Value | undefined>)[];

/** The source, the provenance in the order of the statements (`create_facts.cypher`), and the stated values by name. */
export function assertionCells(assertion: StoredAssertion): AssertionCells {
  const { source, key, id, dataset, file, row, table, quote, locator, valueAsWritten, ...rest } = assertion;
  const { inference, method, recordedBy, recordedAt, retractedAt, ...values } = rest;
  const provenance = [key, id, dataset, file, row, table, quote, locator, valueAsWritten];
  return [source, ...provenance, inference, method, recordedBy, recordedAt, retractedAt, values];
}
