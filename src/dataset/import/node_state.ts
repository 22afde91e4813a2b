import { localisedProperties, resolve } from '../../resolution/resolve.js';
import { valueColumns, type Table } from '../tables/index.js';
import { isFactTarget, tableOf } from '../target.js';
import type { Value } from '../assertion_row.js';
import { derivedProperties } from './derived.js';
import { asStated, statedValues, type StoredAssertion } from './stored_assertion.js';

/** What resolution needs to know of a source. */
export interface SourceFacts {
  publishedDay?: string;
  language?: string;
}

/** The properties that a fact's or entity's node is to have, from all assertions on it, retracted ones included. */
export interface NodeState {
  target: string;
  /** Whether a live assertion speaks of it. */
  live: boolean;
  /** A null removes the property. */
  properties: Record<string, Value | null>;
}

/**
 * The stored resolution of a fact or entity for today's unrestricted scope, with what is derived from it.
 * @param sourceOf what is known of the source of an assertion
 */
export function nodeState(
  target: string,
  assertions: readonly StoredAssertion[],
  sourceOf: (assertion: StoredAssertion) => SourceFacts,
): NodeState {
  const table = tableOf(target);
  const live = assertions
    .filter((assertion) => assertion.retractedAt === undefined || assertion.retractedAt === null)
    .map((assertion) => ({
      ...asStated(table, assertion, sourceOf(assertion).publishedDay),
      language: sourceOf(assertion).language,
    }));
  const resolved = { ...cleared(table, assertions), ...resolve(table, live) };
  const properties = { ...resolved, ...derivedProperties(target, resolved, live) };
  if (isFactTarget(target)) properties.live = live.length > 0;
  return { target, live: live.length > 0, properties };
}

/** Nulls for what was ever stated of localised columns, so that what is stated no more is taken away. */
function cleared(table: Table, assertions: readonly StoredAssertion[]): Record<string, null> {
  const localised = valueColumns(table).filter((column) => column.localised);
  if (localised.length === 0) return {};
  const everStated = assertions.map((assertion) => ({ values: statedValues(table, assertion) }));
  const properties = localised.flatMap((column) => [...localisedProperties(column, everStated)]);
  return Object.fromEntries(properties.map((property) => [property, null]));
}
