/** The assertions on a fact, read with what a query asks for of their sources, and perhaps before the fact itself. */
import type { GraphQLResolveInfo } from 'graphql';
import type { ById } from '../database/batch.js';
import { statement } from '../database/statement.js';
import type { AssertionRow } from './assertion.js';
import { firstRows, rowsOf, type ListRow, type Paging } from './connection.js';
import type { Context } from './context.js';
import { entityRow } from './entity.js';
import { entityAsked, type EntityAsked, type NodeValues } from './entity_asked.js';
import { Selection } from './selection.js';
import { COUNTS, SUPPORT_OF_FACTS, supportOf } from './support.js';

interface Retracted {
  /** Whether to give those that were taken back too. */
  retracted: boolean;
}

/** An assertion as the statement gives it, with what was asked of its source. */
interface Item {
  assertion: AssertionRow;
  nodes: NodeValues[];
}

const onFacts = statement('assertion/on_facts') as ById<ListRow<Item>, Paging & Retracted & { sources: EntityAsked }>;

/** Reads a page of the assertions on a fact, as they were recorded. `selection` is that of the connection. */
export async function readOfFact(
  context: Context,
  selection: Selection,
  fact: string,
  paging: Paging & Retracted,
): Promise<ListRow<AssertionRow> | undefined> {
  const sources = sourcesAsked(selection);
  const row = await context.load(onFacts, fact, { ...paging, sources });
  if (!row) return undefined;
  const items = row.items.map(async ({ assertion, nodes }): Promise<AssertionRow> => {
    const sourceRow = await entityRow(context, assertion.source, sources, { nodes, names: [] });
    return { ...assertion, sourceRow };
  });
  return { ...row, items: await Promise.all(items) };
}

/** Begins to read what a fact rests on, as far as it is selected below it, while the fact is itself still read. */
export function readSupportAhead(context: Context, info: GraphQLResolveInfo, fact: string): void {
  const of = Selection.of(info);
  const type = fact.slice(0, fact.indexOf(':'));
  const begun: Promise<unknown>[] = [];
  const count = COUNTS.find((field) => of.has(field));
  if (count) begun.push(supportOf(context, SUPPORT_OF_FACTS, fact, count));
  const limit = firstRows(of, type, 'assertions');
  if (limit > 0) {
    const retracted = of.argumentsOf(type, 'assertions')?.retracted === true;
    const sources = sourcesAsked(of.below('assertions'));
    begun.push(context.load(onFacts, fact, { after: null, limit, retracted, sources }));
  }
  // Who waits for it hears of its failure.
  for (const promise of begun) void promise.catch(() => undefined);
}

/** @param selection that of the connection */
const sourcesAsked = (selection: Selection): EntityAsked => entityAsked('source', rowsOf(selection).below('source'));
