import type { OrPromise } from '../../collections/or_promise.js';
import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  InputType,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { statement } from '../../database/statement.js';
import { enumeration, SourceAccess, SourceKind, TextKind, type ValueOf } from '../../model/vocabulary/index.js';
import type { Context } from '../context.js';
import { described, ORIGINAL_ORDER, stated } from '../described.js';
import { registerEnumeration } from '../enums.js';
import { connectionOf, PageArguments, type Connection } from '../lists/connection.js';
import { FROM, TO, whichPass, windowOf } from '../lists/filters.js';
import { entityListStatements, ownedEntities, rootList, type RootStatement } from '../lists/lists.js';
import { LANG, LocalisedText, localisedText } from '../localised_text.js';
import { Node } from '../node.js';
import { Edtf, Language, Url } from '../scalars.js';
import { entityByReference, entityByShownId, registerEntity } from './entities.js';
import { bestName, Entity } from './entity.js';
import { givenIds } from './given_ids.js';
import { Organisation } from './organisation.js';

// (Named here too, as graphql has a class of this name, and in a bundle one of the two gets another.)
@ObjectType('Source', {
  implements: [Node, Entity],
  simpleResolvers: true,
  description: 'A document: article, minutes, attendance sheet, data file.',
})
export class Source extends Entity {
  @Field(() => Url, stated('sources', 'url'))
  url!: string | null;

  @Field(() => String, stated('sources', 'author'))
  author!: string | null;

  @Field(() => Edtf, stated('sources', 'published'))
  published!: string | null;

  @Field(() => String, stated('sources', 'retrieved_at'))
  retrievedAt!: string | null;

  @Field(() => Language, stated('sources', 'language'))
  language!: string | null;

  @Field(() => SourceKind.object, stated('sources', 'kind'))
  sourceKind!: SourceKind | null;

  @Field(() => TextKind.object, stated('sources', 'text_kind'))
  textKind!: TextKind | null;

  @Field(() => SourceAccess.object, described('sources', 'access'))
  sourceAccess!: SourceAccess;

  @Field(() => Url, stated('sources', 'archive_url'))
  archiveUrl!: string | null;

  @Field(() => String, stated('sources', 'licence'))
  licence!: string | null;

  /** As it is stated, in the language of the document. */
  declare title: OrPromise<string | null>;
  /** Name of the publisher, or `organisation:slug`, as it is stated. */
  declare publisher: OrPromise<string | null>;
  /** Id of the source that it repeats. */
  declare derivedFrom: string | null;

  protected override async labelWithoutName(context: Context): Promise<LocalisedText | null> {
    await this.loaded(context, 'title');
    return localisedText(this.title, this.language ?? null);
  }

  /** Id of its publisher, where that is an organisation of the graph. */
  get publisherId(): string | null {
    return typeof this.publisher === 'string' && this.publisher.startsWith('organisation:') ? this.publisher : null;
  }
}

registerEntity('source', (row, visibility) => new Source(row, visibility), {
  fields: {
    label: ['title'],
    'label.lang': ['language'],
    'title.lang': ['language'],
    publisher: ['publisher', 'language'],
    publisherOrganisation: ['publisher'],
  },
});

export const SourceConnection = connectionOf<Source>('Source', () => Source, 'sources');

@InputType(whichPass('sources'))
export class SourceWhere {
  @Field(() => Edtf, FROM)
  from?: string | null;

  @Field(() => Edtf, TO)
  to?: string | null;

  @Field(() => [SourceKind.object], { nullable: true, description: 'Only sources of these kinds.' })
  sourceKinds?: SourceKind[] | null;

  @Field(() => [TextKind.object], { nullable: true, description: 'Only sources whose text is of these kinds.' })
  textKinds?: TextKind[] | null;

  @Field(() => [Language], { nullable: true, description: 'Only sources in these languages.' })
  languages?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Only sources that one of these organisations published.' })
  publishers?: string[] | null;
}

const SourceOrder = enumeration('SourceOrder', 'How sources are ordered. Undated ones come last; ties by id.', {
  LATEST_FIRST: 'By last possible day of publication, the latest first.',
  EARLIEST_FIRST: 'By last possible day of publication, the earliest first.',
  TITLE: `By label: name, else title. ${ORIGINAL_ORDER}`,
});
type SourceOrder = ValueOf<typeof SourceOrder>;
registerEnumeration(SourceOrder);

@ArgsType()
class SourcesArguments extends PageArguments {
  @Field(() => SourceWhere, { nullable: true, description: 'Which sources; without it all.' })
  where?: SourceWhere | null;

  @Field(() => SourceOrder.object, { defaultValue: 'LATEST_FIRST', description: 'In which order.' })
  orderBy!: SourceOrder;
}

interface Filter {
  sourceKinds: SourceKind[] | null;
  textKinds: TextKind[] | null;
  languages: string[] | null;
  publishers: string[] | null;
  from: string | null;
  to: string | null;
}

const lists: Record<SourceOrder, RootStatement<Filter>> = {
  LATEST_FIRST: statement('source/latest_first'),
  EARLIEST_FIRST: statement('source/earliest_first'),
  TITLE: statement('source/by_name'),
};
const total = statement<Filter, { total: number }>('source/count');
const reprintsOf = entityListStatements('source/reprints', 'source/count_reprints');

@Resolver(() => Source)
export class SourceResolver {
  @Query(() => Source, { nullable: true, description: 'The source with an id; null: there is none.' })
  source(
    @Arg('id', () => ID, { description: 'As in `source:komnas-2025-11-10`, or `source:dataset/path` of a data file.' })
    id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Source | null> {
    return entityByShownId(context, info, 'source', id);
  }

  @Query(() => SourceConnection, { description: 'Documents and data files.' })
  async sources(
    @Args(() => SourcesArguments) { where, orderBy, ...page }: SourcesArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Source>> {
    const filter: Filter = {
      sourceKinds: where?.sourceKinds ?? null,
      textKinds: where?.textKinds ?? null,
      languages: where?.languages ?? null,
      publishers: await givenIds(context, 'where.publishers', ['organisation'], where?.publishers),
      ...windowOf(where),
    };
    return rootList(SourceConnection, context, info, {
      kind: 'source',
      field: 'Query.sources',
      page,
      arguments: { where, orderBy },
      rows: lists[orderBy],
      total,
      filter,
    });
  }

  @FieldResolver(() => LocalisedText, stated('sources', 'title'))
  title(
    @Root() source: Source,
    @Arg('lang', () => Language, LANG) _lang?: string | null,
  ): OrPromise<LocalisedText | null> {
    return localisedText(source.title, source.language ?? null);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Name of who published it.' })
  async publisher(@Root() source: Source, @Ctx() context: Context): Promise<string | null> {
    const { publisherId, publisher } = await source.loaded(context, 'publisher');
    if (publisherId === null) return publisher;
    return (
      (await bestName(context, publisherId, source.language, source.visible))?.text ??
      source.visible.shownId(publisherId)
    );
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'Who published it, where that is in the graph.' })
  async publisherOrganisation(
    @Root() source: Source,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Organisation | null> {
    const { publisherId } = await source.loaded(context, 'publisher');
    return publisherId === null ? null : entityByReference(context, info, 'organisation', publisherId);
  }

  @FieldResolver(() => Source, stated('sources', 'derived_from'))
  async derivedFrom(
    @Root() source: Source,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Source | null> {
    const { derivedFrom } = await source.loaded(context, 'derivedFrom');
    return derivedFrom === null ? null : entityByReference(context, info, 'source', derivedFrom);
  }

  @FieldResolver(() => SourceConnection, { description: 'Reprints and translations of it, the earliest first.' })
  reprints(
    @Root() source: Source,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Source>> {
    return ownedEntities(SourceConnection, context, info, {
      kind: 'source',
      field: 'Source.reprints',
      of: source.entityId,
      page,
      statements: reprintsOf,
    });
  }
}
