import { GraphQLDateTimeISO, GraphQLJSONObject } from 'graphql-scalars';
import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { allOf, perhapsUnheard, whenKnown, type OrPromise } from '../../collections/or_promise.js';
import { parseEntityId } from '../../model/identity/entity_id.js';
import { propertyName, table, valueColumns, type Column, type TableName } from '../../model/tables/index.js';
import { Inference, Method } from '../../model/vocabulary/index.js';
import type { Context } from '../context.js';
import { described, stated } from '../described.js';
import { makeEntity } from '../entities/entities.js';
import { loadEntityRow } from '../entities/entity.js';
import { shownValue } from '../entities/entity_values.js';
import { Source } from '../entities/source.js';
import { connectionOf } from '../lists/connection.js';
import type { EntityRow, Properties } from '../lists/rows.js';
import { Node } from '../node.js';
import type { Visibility } from '../privacy/visibility.js';
import { loadFact } from './facts.js';

/** An assertion as statements return it: its node’s properties (perhaps only those asked for), and what it is wired to. */
export type AssertionRow = Properties & {
  id: string;
  table: TableName;
  recordedAt: string;
  retractedAt?: string;
  /** Versions of the data in which it was written and retracted; null before they were kept. */
  version?: number | null;
  retractedVersion?: number | null;
  inference: Inference;
  method: Method;
  dataset: string;
  file: string;
  row: number;
  /** Canonical id of its source. */
  source: string;
  /** Canonical id of the entity, or id of the fact, that it supports; the other is null. */
  target: string | null;
  fact: string | null;
  /** Canonical ids of the persons that its fact involves. */
  persons: string[];
  /** What was read of its source together with it. */
  sourceRow?: EntityRow;
};

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'One source saying one fact: the values it states, the words, and the place.',
})
export class Assertion extends Node {
  @Field(() => Boolean, {
    description:
      'Whether it involves a person who is not public: words, place and written values are then not shown. (Those of a RESTRICTED source are not shown either.)',
  })
  readonly withheld: boolean;

  @Field(() => String, stated('names', 'quote'))
  readonly quote: OrPromise<string | null>;

  @Field(() => String, stated('names', 'locator'))
  readonly locator: OrPromise<string | null>;

  @Field(() => String, stated('names', 'value_as_written'))
  readonly valueAsWritten: OrPromise<string | null>;

  @Field(() => GraphQLJSONObject, {
    description:
      'The values that it states, by name as in the data format (`kind`, `attendanceList`); nothing for what it does not state, nor for written values if withheld.',
  })
  get stated(): OrPromise<Properties> {
    return statedValues(this.given, this.withheld, this.visible);
  }

  @Field(() => Inference.object, described('names', 'inference'))
  readonly inference: Inference;

  @Field(() => Method.object, described('names', 'method'))
  readonly method: Method;

  @Field(() => GraphQLDateTimeISO, { description: 'When it was recorded.' })
  readonly recordedAt: Date;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When it was taken back. Null: it stands.' })
  readonly retractedAt: Date | null;

  @Field(() => String, { description: 'The dataset that it was first imported with.' })
  get dataset(): string {
    return this.visible.withoutFullNames(this.given.dataset);
  }

  @Field(() => String, { description: 'The file of that dataset.' })
  get file(): string {
    return this.visible.withoutFullNames(this.given.file);
  }

  @Field(() => Int, {
    nullable: true,
    description: 'The row of that file; the header is row 1. Null where withheld.',
  })
  readonly row: number | null;

  constructor(
    readonly given: AssertionRow,
    private readonly visible: Visibility,
  ) {
    super();
    const persons = given.target === null ? given.persons : [...given.persons, given.target];
    const withheld = visible.involvesHidden(persons);
    const isQuoted = !withheld && !visible.isRestricted(given.source);
    const words = (text: unknown): OrPromise<string | null> =>
      typeof text === 'string' && isQuoted ? perhapsUnheard(visible.shown(text, given.id)) : null;
    this.withheld = withheld;
    this.id = visible.shownFactId(given.id, withheld);
    this.quote = words(given.quote);
    // Where a quote begins and ends would tell how long the name is that was taken out of it.
    const isMasked = (quote: string | null): boolean => typeof given.quote === 'string' && quote !== given.quote;
    this.locator = perhapsUnheard(whenKnown(this.quote, (quote) => (isMasked(quote) ? null : words(given.locator))));
    this.valueAsWritten = words(given.valueAsWritten);
    this.inference = given.inference;
    this.method = given.method;
    this.recordedAt = new Date(given.recordedAt);
    this.retractedAt = given.retractedAt ? new Date(given.retractedAt) : null;
    this.row = withheld ? null : given.row;
  }
}

/** Values of these types are codes and dates, and tell nothing that a hidden person could be known by. */
const CODED: readonly Column['type'][] = ['enumeration', 'edtf', 'instant', 'integer', 'boolean'];

function statedValues(given: AssertionRow, withheld: boolean, visibility: Visibility): OrPromise<Properties> {
  const properties: string[] = [];
  const values: OrPromise<unknown>[] = [];
  for (const { name, type, localised } of valueColumns(table(given.table))) {
    // A note on a person is for curators.
    if (given.table === 'persons' && name === 'note') continue;
    if (withheld && !CODED.includes(type)) continue;
    const stem = propertyName(name);
    const stated = localised
      ? Object.keys(given)
          .filter((key) => key.startsWith(`${stem}__`))
          .sort()
      : [stem];
    for (const property of stated) {
      const value = given[property] ?? null;
      properties.push(property);
      values.push(isEntityId(value) ? visibility.shownId(value) : shownValue(value, type, given.id, visibility));
    }
  }
  return whenKnown(allOf(values), (shown) => {
    const named = properties.map((name, i): [string, unknown] => [name, shown[i]]);
    return Object.fromEntries(named.filter(([, value]) => value !== null));
  });
}

const isEntityId = (value: unknown): value is string => typeof value === 'string' && parseEntityId(value) !== undefined;

export const AssertionConnection = connectionOf<Assertion>('Assertion', () => Assertion, 'assertions');

@Resolver(() => Assertion)
class AssertionResolver {
  @FieldResolver(() => Source, { description: 'The document that says so.' })
  async source(@Root() assertion: Assertion, @Ctx() context: Context): Promise<Source> {
    const { source, sourceRow } = assertion.given;
    const [row, visibility] = await Promise.all([sourceRow ?? loadEntityRow(context, source), context.visibility()]);
    return makeEntity(row ?? { id: source, nodes: [] }, visibility) as Source;
  }

  @FieldResolver(() => Node, {
    nullable: true,
    description:
      'The fact or entity that it supports. Null: a name or identifier of a person who is not public, or no longer shown.',
  })
  async supports(@Root() assertion: Assertion, @Ctx() context: Context): Promise<Node | null> {
    const { fact, target } = assertion.given;
    if (fact !== null) return loadFact(context, fact);
    const [row, visibility] = await Promise.all([loadEntityRow(context, target!), context.visibility()]);
    return row ? makeEntity(row, visibility) : null;
  }
}

export const ASSERTION_RESOLVERS = [AssertionResolver];
