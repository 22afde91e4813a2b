/** The assertions on a fact, read with what a query asks for of them and of their sources, and perhaps with the fact. */
import type { GraphQLResolveInfo } from 'graphql';
import type { ById } from '../../database/batch.js';
import { statement } from '../../database/statement.js';
import type { Context, Versioned } from '../context.js';
import { entityRow } from '../entities/entity.js';
import { entityAsked, type EntityAsked, type NodeValues } from '../entities/entity_asked.js';
import { firstRows, rowsOf, type ListRow, type Paging } from '../lists/connection.js';
import { COUNTS, type FactRow, type Properties } from '../lists/rows.js';
import { Selection } from '../lists/selection.js';
import type { AssertionRow } from './assertion.js';
import type { Fact } from './fact.js';
import { factFieldsAsked, knowFact, loadFact, type FoundFact } from './facts.js';

interface Which {
  /** Whether to return those that were taken back too. */
  retracted: boolean;
  /** Whether to return those on facts that are one with it too. */
  together: boolean;
}

/** What a statement is to return of assertions and their sources. */
interface AssertionsAsked {
  /** Properties of the assertions; null: all. */
  fields: readonly string[] | null;
  sources: EntityAsked;
}

/** What it is to return of the fact: its properties, the counts of its live assertions and originals, and of publishers. */
interface OfFact {
  fact: { fields: readonly string[] | null } | null;
  counted: boolean;
  publishers: boolean;
}

const NOTHING_OF_FACT: OfFact = { fact: null, counted: false, publishers: false };

/**
 * An assertion as the statement returns it, with what was asked of its source. Where it supports another fact, which counts
 * as this one, the persons whom that involves.
 */
type Item = [values: Properties | unknown[], source: string, nodes: NodeValues[], personsOfAnother: string[]];

interface Found extends ListRow<Item>, Versioned {
  id: string;
  /** As of `FoundFact`. */
  factId: string;
  /** The values of the fact, where they were asked for and it is live. */
  facts: FoundFact['values'][];
  ends: FactRow['ends'];
  total: number;
  sourceCount: number | null;
  publisherCount: number | null;
}

const onFacts = statement('assertion/on_facts') as ById<Found, Paging & Which & AssertionsAsked & OfFact>;

/** Properties that stand in every row: by them it is named, put in order, and admitted to a scope. */
const ALWAYS = ['id', 'inference', 'dataset', 'recordedAt', 'retractedAt', 'version', 'retractedVersion'];

/** Properties that a field of an assertion is made of; of others it is made of all. */
const MADE_OF: Record<string, readonly string[]> = {
  quote: ['quote'],
  // (Where a quote begins is not shown where it is masked.)
  locator: ['locator', 'quote'],
  ...Object.fromEntries(['valueAsWritten', 'method', 'file', 'row'].map((field) => [field, [field]])),
  ...Object.fromEntries(['__typename', 'source', 'supports', 'withheld', ...ALWAYS].map((field) => [field, []])),
};

/** @param selection that of the connection */
function assertionsAsked(selection: Selection): AssertionsAsked {
  const rows = rowsOf(selection);
  const names = [...rows.names];
  const isKnown = names.every((name) => name in MADE_OF);
  const fields = isKnown ? [...new Set([...ALWAYS, ...names.flatMap((name) => MADE_OF[name]!)])] : null;
  return { fields, sources: entityAsked('source', rows.below('source')) };
}

/** Reads a page of the assertions on a fact, as they were recorded. `selection` is that of the connection. */
export async function readOfFact(
  context: Context,
  selection: Selection,
  fact: string,
  { after, limit, retracted, together }: Paging & Which,
): Promise<ListRow<AssertionRow> | undefined> {
  const asked = assertionsAsked(selection);
  const row = await context.load(onFacts, fact, { after, limit, retracted, together, ...asked, ...NOTHING_OF_FACT });
  if (!row) return undefined;
  const ofFact = row.ends.map(([, id]) => id).filter((id) => id.startsWith('person:'));
  const items = row.items.map(async ([values, source, nodes, ofAnother]): Promise<AssertionRow> => {
    const sourceRow = await entityRow(context, source, asked.sources, { nodes, names: [] });
    const persons = [...ofFact, ...ofAnother];
    const assertion = { source, target: null, fact, persons, sourceRow } as unknown as AssertionRow;
    if (asked.fields === null) return Object.assign(assertion, values);
    asked.fields.forEach((field, i) => ((assertion as Properties)[field] = (values as unknown[])[i]));
    return assertion;
  });
  return { ...row, items: await Promise.all(items) };
}

/** The fact with a real id, read together with what is selected of its support; null as `loadFact`. */
export function loadFactWithSupport(context: Context, info: GraphQLResolveInfo, id: string): Promise<Fact | null> {
  const selection = Selection.of(info);
  const type = id.slice(0, id.indexOf(':'));
  const fields = factFieldsAsked(id, selection);
  const limit = firstRows(selection, type, 'assertions');
  if (limit > 0) {
    const retracted = selection.argumentsOf(type, 'assertions')?.retracted === true;
    const asked = { after: null, limit, retracted, together: true, ...assertionsAsked(selection.below('assertions')) };
    const publishers = !retracted && selection.has('publisherCount');
    const counted = !retracted && COUNTS.some((count) => selection.has(count));
    const reading = context.load(onFacts, id, { ...asked, fact: { fields }, counted, publishers });
    context.know(onFacts, id, { ...asked, ...NOTHING_OF_FACT }, reading);
    knowFact(context, id, fields, reading.then(foundFact));
  }
  return loadFact(context, id, fields);
}

function foundFact(found: Found | undefined): FoundFact | undefined {
  const [values] = found?.facts ?? [];
  if (!found || !values) return undefined;
  const { id, factId, version, ends, total, sourceCount, publisherCount } = found;
  const support =
    sourceCount === null
      ? undefined
      : { assertionCount: total, sourceCount, publisherCount: publisherCount ?? undefined };
  return { id, factId, version, values, ends, support };
}
