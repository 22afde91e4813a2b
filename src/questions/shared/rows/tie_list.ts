import { ArgsType, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { argumentError } from '../../../graph/errors.js';
import { Connection, connectionOf, PageArguments } from '../../../graph/lists/connection.js';
import type { Asked } from '../scope/asked.js';
import { inRange } from '../parameters/ranges.js';
import { atLeastMany } from './numbers.js';
import { listing, type FieldTexts, type Listing } from './row_list.js';
import { connectRows, rowId } from './rows.js';

@ArgsType()
export class TiePage extends PageArguments {
  @Field(() => [ID], {
    nullable: true,
    description: 'Only ties that join two of these, who all have to be in the network. No number of a tie changes.',
  })
  between?: string[] | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Only the strongest ties, so many at most: whole classes of equal rank, which is the verdict where one is asked for, then the weight. Where the first class is larger, none.',
  })
  strongest?: number | null;
}

/** A list of ties, some of which may be left out. */
@ObjectType()
export class TieConnection<T extends { id: string }> extends Connection<T> {
  /** How many ties there are before `strongest`, and the weight of the weakest that it shows. */
  left: { all: number; threshold: number | null } | undefined;

  @Field(() => Int, { description: 'Number of ties before `strongest` leaves some out.' })
  async allCount(): Promise<number> {
    return this.left?.all ?? this.count();
  }

  @Field(() => Float, {
    nullable: true,
    description: 'Weight of the weakest tie that `strongest` shows. Null: it leaves none out, or shows none.',
  })
  threshold(): number | null {
    return this.left?.threshold ?? null;
  }
}

type TieConnectionClass<T extends { id: string }> = ReturnType<typeof connectionOf<T, TieConnection<T>>>;

/** The GraphQL types of a list of ties. */
export const tieConnectionOf = <T extends { id: string }>(
  name: string,
  node: () => abstract new (...given: never[]) => unknown,
): TieConnectionClass<T> => connectionOf<T, TieConnection<T>>(name, node, 'ties', TieConnection<T>);

/** The ties of an answer, the strongest first. A place is counted from 0. */
export interface TiesOf<T> {
  count: number;
  make: (place: number) => T;
  /** Canonical node indices of what a tie joins. */
  endsOf: (place: number) => readonly [number, number];
  /** Canonical node indices of all that the network has. */
  nodes: ArrayLike<number>;
  /** The node that an id in `between` stands for. @throws UNKNOWN_ID */
  given: (id: string) => number;
  weightOf: (place: number) => number;
  /** Rank of its verdict, 0 the first; undefined where none is asked for. */
  verdictOf?: ((place: number) => number) | undefined;
}

/** A field that lists ties; `between` and `strongest` come with it. */
export const TieList = <T extends { id: string }>(
  connection: () => TieConnectionClass<T>,
  texts: FieldTexts,
): Listing<TiesOf<T>> =>
  listing<T, TiesOf<T>, TiePage>(
    connection,
    texts,
    async (context, { page, ...list }, ties) => {
      const { between, strongest } = page;
      const among = placesBetween(ties, between);
      const { places, threshold } = strongestOf(ties, among, strongest);
      const shown = await connectRows(connection(), context, {
        ...list,
        page,
        arguments: { ...list.arguments, between, strongest },
        count: places?.length ?? ties.count,
        make: (at) => Object.assign(ties.make(places?.[at] ?? at), { id: rowId(at) }),
      });
      return Object.assign(shown, { left: { all: among?.length ?? ties.count, threshold } });
    },
    TiePage,
  );

/** Places of ties in the order of the list; undefined: all. */
type Places = Int32Array | undefined;

const everyPlace = ({ count }: { count: number }): Int32Array =>
  Int32Array.from({ length: count }, (_, place) => place);

function placesBetween<T>(ties: TiesOf<T>, between: readonly string[] | null | undefined): Places {
  if (!between) return undefined;
  const [counted, asked] = [new Set(Array.from(ties.nodes)), new Set<number>()];
  for (const id of between) {
    const node = ties.given(id);
    if (!counted.has(node)) {
      throw argumentError('BAD_ARGUMENT', 'NOT_IN_NETWORK', { found: id });
    }
    asked.add(node);
  }
  atLeastMany('between', asked.size, 2);
  return everyPlace(ties).filter((place) => ties.endsOf(place).every((node) => asked.has(node)));
}

/**
 * The classes of equal rank that fit whole, in the order of the list.
 * @param places those that there are; @param most null: all
 * @returns the weight of the weakest as `threshold`, null where none is left out or none fits
 * @throws BAD_ARGUMENT where `most` is less than 1
 */
export function strongestOf(
  ties: Pick<TiesOf<unknown>, 'count' | 'weightOf' | 'verdictOf'>,
  places: Places,
  most: number | null | undefined,
): { places: Places; threshold: number | null } {
  if (typeof most !== 'number') return { places, threshold: null };
  inRange('strongest', most);
  if ((places?.length ?? ties.count) <= most) return { places, threshold: null };
  const { weightOf, verdictOf = () => 0 } = ties;
  const byRank = (places ?? everyPlace(ties)).slice();
  byRank.sort((a, b) => verdictOf(a) - verdictOf(b) || weightOf(b) - weightOf(a) || a - b);
  const isSameRank = (a: number, b: number): boolean => verdictOf(a) === verdictOf(b) && weightOf(a) === weightOf(b);
  let end = most;
  while (end > 0 && isSameRank(byRank[end - 1]!, byRank[end]!)) end--;
  const shown = byRank.slice(0, end);
  return {
    places: shown.toSorted(),
    threshold: end === 0 ? null : shown.reduce((least, place) => Math.min(least, weightOf(place)), Infinity),
  };
}

/** As `TiesOf.given`, for networks of whom the scope counts. */
export const givenAgent =
  ({ given, scope }: Asked) =>
  (id: string): number =>
    given.agent(id, 'between', scope);

/** What `TiesOf` says of ties in an order of their own, whose ends are numbers of nodes. */
export function rankedTies(
  {
    order,
    ties: { a, b, weight },
  }: { order: Int32Array; ties: { a: Int32Array; b: Int32Array; weight: Float64Array } },
  nodes: ArrayLike<number>,
): Pick<TiesOf<unknown>, 'count' | 'nodes' | 'endsOf' | 'weightOf'> {
  return {
    count: order.length,
    nodes,
    endsOf: (place) => [nodes[a[order[place]!]!]!, nodes[b[order[place]!]!]!],
    weightOf: (place) => weight[order[place]!]!,
  };
}
