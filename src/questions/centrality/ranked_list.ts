import { ArgsType, Field } from 'type-graphql';
import { registerEnumeration } from '../../graph/enums.js';
import { argumentError } from '../../graph/errors.js';
import { PageArguments, type ConnectionClass } from '../../graph/lists/connection.js';
import { CentralityMeasure } from '../../measures/centrality/centrality.js';
import { listing, type FieldTexts, type Listing } from '../shared/rows/row_list.js';
import { connectRows, type RowsOf } from '../shared/rows/rows.js';
import { centralFirst } from './central_first.js';

registerEnumeration(CentralityMeasure);

@ArgsType()
class OrderedPage extends PageArguments {
  @Field(() => CentralityMeasure.object, {
    nullable: true,
    description:
      'The most central by this measure first (CONSTRAINT: the lowest); it has to be among those asked for. Without it, by the first of them.',
  })
  orderBy?: CentralityMeasure | null;
}

/** Nodes, and the measures by which they may be ordered. */
export interface RankedNodes<T> {
  count: number;
  /** In the order in which they were asked for. */
  measures: readonly { measure: CentralityMeasure; values: Float64Array }[];
  /** @param node its number, from 0 */
  make: (place: number, node: number) => T;
}

/** A field that lists nodes, the most central first; `orderBy` comes with it. */
export const RankedList = <T extends { id: string }>(
  connection: () => ConnectionClass<T>,
  texts: FieldTexts,
): Listing<RankedNodes<T>> =>
  listing<T, RankedNodes<T>, OrderedPage>(
    connection,
    texts,
    (context, { page, ...list }, nodes) =>
      connectRows(connection(), context, {
        ...list,
        page,
        arguments: { ...list.arguments, orderBy: page.orderBy },
        ...rankedBy(nodes, page.orderBy),
      }),
    OrderedPage,
    (nodes) => rankedBy(nodes, undefined),
  );

/** @throws BAD_ARGUMENT */
function rankedBy<T>(
  { count, measures, make }: RankedNodes<T>,
  orderBy: CentralityMeasure | null | undefined,
): RowsOf<T> {
  const by = orderBy ? measures.find(({ measure }) => measure === orderBy) : measures[0];
  if (orderBy && !by) {
    throw argumentError('BAD_ARGUMENT', 'ORDER_WITHOUT_VALUES', {
      measure: orderBy,
      known: measures.map(({ measure }) => measure),
    });
  }
  const order = centralFirst(count, by);
  return { count, make: (place) => make(place, order[place]!) };
}
