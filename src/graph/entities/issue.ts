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
import { enumeration, type ValueOf } from '../../model/vocabulary/index.js';
import type { Context } from '../context.js';
import { described, ORIGINAL_ORDER, stated } from '../described.js';
import { registerEnumeration } from '../enums.js';
import { connectionOf, PageArguments, type Connection } from '../lists/connection.js';
import { nameContains, nameFilter, whichPass, type NameFilter } from '../lists/filters.js';
import { entityListStatements, ownedEntities, rootList, type RootStatement } from '../lists/lists.js';
import { LocalisedText } from '../localised_text.js';
import { Node } from '../node.js';
import { allOf, type OrPromise } from '../../collections/or_promise.js';
import { entityByReference, entityByShownId, registerEntity } from './entities.js';
import { Entity } from './entity.js';
import { EventConnection, type Event } from './event.js';
import { givenIds } from './given_ids.js';
import { TextField } from './text_field.js';

@ObjectType({
  implements: [Node, Entity],
  simpleResolvers: true,
  description: 'A topic in a tree; a claim is one that one can be for or against.',
})
export class Issue extends Entity {
  @Field(() => Boolean, described('issues', 'claim'))
  claim!: boolean;

  @Field(() => String, stated('issues', 'scheme'))
  scheme!: string | null;

  /** Id of the next broader issue as it is stated. */
  declare broader: string | null;

  @TextField('Its best name. Null: no source names it.')
  name(context: Context, lang: string | null | undefined): OrPromise<LocalisedText | null> {
    return this.bestName(context, lang);
  }
}

registerEntity('issue', (row, visibility) => new Issue(row, visibility), { name: 'name' });

export const IssueConnection = connectionOf<Issue>('Issue', () => Issue, 'issues');

@InputType(whichPass('issues'))
export class IssueWhere {
  @Field(() => String, nameContains('One of its names'))
  nameContains?: string | null;

  @Field(() => [String], { nullable: true, description: 'Only issues of these schemes, as they are written.' })
  schemes?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only claims, or only other issues. An issue of which no source says so is no claim.',
  })
  claim?: boolean | null;

  @Field(() => [ID], { nullable: true, description: 'Only issues whose next broader one is one of these.' })
  broader?: string[] | null;
}

const IssueOrder = enumeration('IssueOrder', 'How issues are ordered. Ties by id.', {
  NAME: `By their best name. ${ORIGINAL_ORDER}`,
  ID: 'By id.',
});
type IssueOrder = ValueOf<typeof IssueOrder>;
registerEnumeration(IssueOrder);

@ArgsType()
class IssuesArguments extends PageArguments {
  @Field(() => IssueWhere, { nullable: true, description: 'Which issues; without it all.' })
  where?: IssueWhere | null;

  @Field(() => IssueOrder.object, { defaultValue: 'NAME', description: 'In which order.' })
  orderBy!: IssueOrder;
}

@ArgsType()
class IssueEventsArguments extends PageArguments {
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether events about all narrower issues are listed too.',
  })
  narrower!: boolean;
}

interface Filter extends NameFilter {
  claim: boolean | null;
  schemes: string[] | null;
  /** Ids of the issues whose scheme is shown with a part withheld: by the whole they are not found. */
  maskedSchemes: string[];
  broader: string[] | null;
}

const ofSchemes = statement<{ schemes: string[] }, { id: string; scheme: string }>('issue/of_schemes');

async function maskedSchemes(context: Context, schemes: string[]): Promise<string[]> {
  const [visibility, rows] = await Promise.all([context.visibility(), context.read(ofSchemes, { schemes })]);
  const shown = await allOf(rows.map(({ id, scheme }) => visibility.shown(scheme, id)));
  return rows.filter(({ scheme }, i) => shown[i] !== scheme).map(({ id }) => id);
}

const lists: Record<IssueOrder, RootStatement<Filter>> = {
  NAME: statement('issue/by_name'),
  ID: statement('issue/by_id'),
};
const total = statement<Filter, { total: number }>('issue/count');
const narrowerIssues = entityListStatements('issue/narrower', 'issue/count_narrower');
const eventsOf = entityListStatements('event/of_issues', 'event/count_of_issues');

@Resolver(() => Issue)
export class IssueResolver {
  @Query(() => Issue, { nullable: true, description: 'The issue with an id; null: there is none.' })
  issue(
    @Arg('id', () => ID, { description: 'As in `issue:homeworkers-protection`.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Issue | null> {
    return entityByShownId(context, info, 'issue', id);
  }

  @Query(() => IssueConnection, { description: 'Issues of the whole tree.' })
  async issues(
    @Args(() => IssuesArguments) { where, orderBy, ...page }: IssuesArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Issue>> {
    const [broader, names] = await Promise.all([
      givenIds(context, 'where.broader', ['issue'], where?.broader),
      nameFilter(context, where),
    ]);
    const schemes = where?.schemes ?? null;
    const filter: Filter = {
      claim: where?.claim ?? null,
      schemes,
      maskedSchemes: schemes === null ? [] : await maskedSchemes(context, schemes),
      broader,
      ...names,
    };
    return rootList(IssueConnection, context, info, {
      kind: 'issue',
      field: 'Query.issues',
      page,
      arguments: { where, orderBy },
      rows: lists[orderBy],
      total,
      filter,
    });
  }

  @FieldResolver(() => Issue, stated('issues', 'broader'))
  async broader(
    @Root() issue: Issue,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Issue | null> {
    const { broader } = await issue.loaded(context, 'broader');
    return broader === null ? null : entityByReference(context, info, 'issue', broader);
  }

  @FieldResolver(() => IssueConnection, { description: 'The next narrower issues, by name.' })
  narrower(
    @Root() issue: Issue,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Issue>> {
    return ownedEntities(IssueConnection, context, info, {
      kind: 'issue',
      field: 'Issue.narrower',
      of: issue.entityId,
      page,
      statements: narrowerIssues,
    });
  }

  @FieldResolver(() => EventConnection, { description: 'Events about it, the latest first.' })
  async events(
    @Root() issue: Issue,
    @Args(() => IssueEventsArguments) { narrower, ...page }: IssueEventsArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Event>> {
    const issues = narrower ? (await context.issueTree()).withNarrower(issue.entityId) : [issue.entityId];
    return ownedEntities(EventConnection, context, info, {
      kind: 'event',
      field: 'Issue.events',
      of: issues.join(';'),
      page,
      statements: eventsOf,
    });
  }
}
