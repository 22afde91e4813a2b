import { rememberObjects } from '../../../collections/remember.js';
import { digest } from '../../../model/identity/digest.js';
import { SEPARATOR } from '../../../model/identity/fact_key.js';
import type { AssertionRow } from '../../../model/tables/assertion_row.js';

/**
 * What makes a row the assertion that it is: dataset, file, table, target, source, quote, inference and values, as a
 * digest of 128 bits. Equal rows have one base and are told apart by their occurrence.
 */
export function assertionBase(row: Omit<AssertionRow, 'row' | 'method'>): string {
  return digest(
    [
      row.dataset,
      row.file,
      row.table,
      row.target,
      row.source,
      row.quote ?? '',
      row.inference,
      row.valueAsWritten ?? '',
      valuesText(row.values),
    ].join(SEPARATOR + SEPARATOR),
  );
}

/** Rows that state the same share one object of values (`value_reader.ts`). */
export const valuesText = rememberObjects((values: AssertionRow['values']): string =>
  JSON.stringify(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1))),
);

export const assertionKey = (base: string, occurrence: number): string => `${base}-${occurrence}`;

/** The base that an assertion's key begins with. */
export const baseOf = (key: string): string => key.slice(0, key.lastIndexOf('-'));

/** The number that it ends with. */
export const occurrenceOf = (key: string): number => Number(key.slice(key.lastIndexOf('-') + 1));

export const assertionId = (key: string): string => `Assertion:${digest(key)}`;
