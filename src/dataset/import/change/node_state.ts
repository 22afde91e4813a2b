import { remember, rememberObjects } from '../../../collections/remember.js';
import { localisedProperties, resolve } from '../../../model/resolution/resolve.js';
import { valueColumns, type Table } from '../../../model/tables/index.js';
import type { Value } from '../../../model/tables/assertion_row.js';
import { isFactTarget, tableOf } from '../../../model/tables/target.js';
import { derivedProperties } from './derived.js';
import type { Assertion, Values } from '../assertions/stored_assertion.js';

/** What resolution needs to know of a source. */
export interface SourceFacts {
  publishedDay?: string;
  language?: string;
}

type Resolved = Readonly<Record<string, Value | null>>;

/** The properties that a fact's or entity's node is to have, from all assertions on it, retracted ones included. */
export interface NodeState {
  target: string;
  /** Whether a live assertion speaks of it. */
  live: boolean;
  /** What the live assertions state, resolved. A null removes the property. Many states share one such object. */
  resolved: Resolved;
  /** What follows from it. */
  derived: Resolved;
}

/**
 * The stored resolution of a fact or entity for today's unrestricted scope, with what is derived from it.
 * @param sourceOf what is known of the source of an assertion
 */
export function nodeState(
  target: string,
  assertions: readonly Assertion[],
  sourceOf: (assertion: Assertion) => SourceFacts,
): NodeState {
  const table = tableOf(target);
  const stated = assertions
    .filter(({ retractedAt }) => retractedAt === undefined)
    .map((assertion) => {
      const { publishedDay, language } = sourceOf(assertion);
      const { inference, key, values } = assertion;
      return { inference, key, values, published: publishedDay, language };
    });
  const live = stated.length > 0;
  const resolved =
    live && assertions.length === 1
      ? resolvedAlone(table)(stated[0]!.values)
      : { ...cleared(table, assertions), ...resolve(table, stated) };
  return { target, live, resolved, derived: derivedProperties(target, resolved, stated) };
}

/** All properties of a state. */
export function propertiesOf({ target, live, resolved, derived }: NodeState): Record<string, Value | null> {
  return isFactTarget(target) ? { ...resolved, ...derived, live } : { ...resolved, ...derived };
}

/** Where there is but one assertion, only what it states matters. */
const resolvedAlone = remember((table: Table) =>
  rememberObjects((values: Values): Resolved => resolve(table, [{ inference: 'STATED', key: '', values }])),
);

/** Nulls for what was ever stated of localised columns, so that what is stated no more is taken away. */
function cleared(table: Table, assertions: readonly Assertion[]): Record<string, null> {
  const localised = valueColumns(table).filter((column) => column.localised);
  if (localised.length === 0) return {};
  const properties = localised.flatMap((column) => [...localisedProperties(column, assertions)]);
  return Object.fromEntries(properties.map((property) => [property, null]));
}
