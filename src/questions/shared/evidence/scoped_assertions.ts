import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../../../graph/context.js';
import { Assertion, AssertionConnection, type AssertionRow } from '../../../graph/facts/assertion.js';
import { readOfFact } from '../../../graph/facts/assertion_read.js';
import { connect, type Connection, type PageArguments } from '../../../graph/lists/connection.js';
import { Selection } from '../../../graph/lists/selection.js';
import { Inference } from '../../../model/vocabulary/index.js';
import { versionsOf } from '../../../snapshot/facts/assertions.js';
import type { Asked } from '../scope/asked.js';

/** A fact has few assertions: they are read whole, and the scope chooses among them. */
const ALL = { after: null, limit: 2 ** 31 - 1, retracted: true, together: false };

/**
 * A page of the assertions on a fact that a scope counts, in the order in which they were recorded.
 * @param factIds real ids of the fact and of those that are one with it in the scope
 */
export function assertionsInScope(
  context: Context,
  info: GraphQLResolveInfo,
  asked: Asked,
  factIds: readonly string[],
  page: PageArguments,
): Promise<Connection<Assertion>> {
  const selection = Selection.of(info);
  const counted = async (): Promise<AssertionRow[]> => {
    const found = await Promise.all(factIds.map((id) => readOfFact(context, selection, id, ALL)));
    const rows = found.flatMap((page) => page?.items ?? []).filter((row) => isCounted(asked, row));
    return factIds.length > 1 ? rows.sort(byRecording) : rows;
  };
  return connect<Assertion, AssertionRow>(AssertionConnection, context, {
    field: 'CitedFact.assertions',
    page,
    arguments: { of: factIds[0], version: asked.state },
    selection,
    read: async ({ after, limit }) => {
      const rows = await counted();
      const last = after === null ? -1 : rows.findIndex(({ id }) => id === after);
      return { items: rows.slice(last + 1, last + 1 + limit), found: after === null || last >= 0 };
    },
    count: async () => (await counted()).length,
    make: (row, visibility) => new Assertion(row, visibility),
  });
}

const byRecording = (a: AssertionRow, b: AssertionRow): number =>
  a.recordedAt < b.recordedAt || (a.recordedAt === b.recordedAt && a.id < b.id) ? -1 : 1;

function isCounted({ snapshot, view }: Asked, row: AssertionRow): boolean {
  const { source, inference, dataset, recordedAt, retractedAt } = row;
  const node = snapshot.index.get(source);
  if (node === undefined) return false;
  return view.admits({
    source: node,
    inference: Inference.code[inference],
    dataset: snapshot.datasets.indexOf(dataset),
    recorded: Date.parse(recordedAt),
    retracted: retractedAt ? Date.parse(retractedAt) : Infinity,
    ...versionsOf(row.version ?? null, row.retractedVersion ?? null, Boolean(retractedAt)),
  });
}
