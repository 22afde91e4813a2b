import type { OrPromise } from '../../collections/or_promise.js';
import type { GraphQLResolveInfo } from 'graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  ID,
  Info,
  InputType,
  InterfaceType,
  ObjectType,
  Query,
  Resolver,
} from 'type-graphql';
import { statement } from '../../database/statement.js';
import { enumeration, OutputKind, PartyRole, TEXT_NOT_STATED, type ValueOf } from '../../model/vocabulary/index.js';
import type { Context } from '../context.js';
import { ORIGINAL_ORDER, stated } from '../described.js';
import { registerEnumeration } from '../enums.js';
import { argumentError } from '../errors.js';
import { connectionOf, PageArguments, type Connection } from '../lists/connection.js';
import { FROM, TO, whichPass, windowOf } from '../lists/filters.js';
import { rootList, type RootStatement } from '../lists/lists.js';
import { LocalisedText, localisedText } from '../localised_text.js';
import { Node } from '../node.js';
import { Edtf } from '../scalars.js';
import { entityByShownId, registerEntity } from './entities.js';
import { Entity } from './entity.js';
import { ownFirst } from './entity_values.js';
import { agentsGiven, issuesGiven } from './given_ids.js';
import { shortLabel } from './label.js';
import { TextField } from './text_field.js';

@InterfaceType({ implements: [Node, Entity], description: 'What a meeting or an organisation produced.' })
export abstract class Output extends Entity {
  @Field(() => OutputKind.object, stated('outputs', 'kind'))
  outputKind!: OutputKind | null;

  @Field(() => String, stated('outputs', 'reference'))
  reference!: OrPromise<string | null>;

  @Field(() => Edtf, stated('outputs', 'date'))
  date!: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'First day it can have been made on (ISO 8601).' })
  firstDay!: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Last day it can have been made on (ISO 8601).' })
  lastDay!: string | null;

  protected override async labelWithoutName(
    context: Context,
    lang: string | null | undefined,
  ): Promise<LocalisedText | null> {
    const text = await this.localised(context, 'text', lang);
    return text ? shortLabel(text) : localisedText(this.reference, null);
  }

  @TextField(`Its text, or "${TEXT_NOT_STATED}".`)
  text(context: Context, lang: string | null | undefined): Promise<LocalisedText | null> {
    return this.localised(context, 'text', lang);
  }
}

@ObjectType({ implements: [Node, Entity, Output], simpleResolvers: true, description: 'A policy recommendation.' })
export class Recommendation extends Output {}

@ObjectType({
  implements: [Node, Entity, Output],
  simpleResolvers: true,
  description: 'A finding, agreement, action or document; or an output whose kind no source states.',
})
export class OtherOutput extends Output {}

registerEntity(
  'output',
  (row, visibility) =>
    ownFirst(row.id, row.nodes ?? []).find(({ kind }) => kind)?.kind === 'RECOMMENDATION'
      ? new Recommendation(row, visibility)
      : new OtherOutput(row, visibility),
  { fields: { label: ['text'] }, always: ['kind'] },
);

export const OutputConnection = connectionOf<Output>('Output', () => Output, 'outputs');
export const RecommendationConnection = connectionOf<Recommendation>(
  'Recommendation',
  () => Recommendation,
  'recommendations',
);

@InputType(whichPass('recommendations'))
export class RecommendationWhere {
  @Field(() => Edtf, FROM)
  from?: string | null;

  @Field(() => Edtf, TO)
  to?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Only those on these issues or narrower ones.' })
  issues?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Only those to which one of these agents stands in a relation.' })
  agents?: string[] | null;

  @Field(() => [PartyRole.object], {
    nullable: true,
    description: 'The relations in which one of `agents` stands to it. It is refused without `agents`.',
  })
  partyRoles?: PartyRole[] | null;
}

@InputType(whichPass('outputs'))
export class OutputWhere extends RecommendationWhere {
  @Field(() => [OutputKind.object], { nullable: true, description: 'Only outputs of these kinds.' })
  outputKinds?: OutputKind[] | null;
}

const OutputOrder = enumeration('OutputOrder', 'How outputs are ordered. Undated ones come last; ties by id.', {
  LATEST_FIRST: 'By first day, the latest first.',
  EARLIEST_FIRST: 'By first day, the earliest first.',
  TEXT: `By label: name, else text, else reference. ${ORIGINAL_ORDER}`,
});
type OutputOrder = ValueOf<typeof OutputOrder>;
registerEnumeration(OutputOrder);

const ORDER = { defaultValue: 'LATEST_FIRST', description: 'In which order.' } as const;

@ArgsType()
class OutputsArguments extends PageArguments {
  @Field(() => OutputWhere, { nullable: true, description: 'Which outputs; without it all.' })
  where?: OutputWhere | null;

  @Field(() => OutputOrder.object, ORDER)
  orderBy!: OutputOrder;
}

@ArgsType()
class RecommendationsArguments extends PageArguments {
  @Field(() => RecommendationWhere, { nullable: true, description: 'Which recommendations; without it all.' })
  where?: RecommendationWhere | null;

  @Field(() => OutputOrder.object, ORDER)
  orderBy!: OutputOrder;
}

interface Filter {
  outputKinds: OutputKind[] | null;
  from: string | null;
  to: string | null;
  issues: string[] | null;
  agents: string[] | null;
  partyRoles: PartyRole[] | null;
}

const lists: Record<OutputOrder, RootStatement<Filter>> = {
  LATEST_FIRST: statement('output/latest_first'),
  EARLIEST_FIRST: statement('output/earliest_first'),
  TEXT: statement('output/by_name'),
};
const total = statement<Filter, { total: number }>('output/count');

/** @throws UNKNOWN_ID, BAD_ARGUMENT */
async function filterOf(context: Context, where: OutputWhere | null | undefined): Promise<Filter> {
  if (where?.partyRoles && !where.agents) {
    throw argumentError('BAD_ARGUMENT', 'PARTY_ROLES_ALONE');
  }
  const [issues, agents] = await Promise.all([
    issuesGiven(context, where?.issues),
    agentsGiven(context, where?.agents),
  ]);
  return {
    outputKinds: where?.outputKinds ?? null,
    ...windowOf(where),
    issues,
    agents,
    partyRoles: where?.partyRoles ?? null,
  };
}

@Resolver(() => Output)
export class OutputResolver {
  @Query(() => Output, { nullable: true, description: 'The output with an id; null: there is none.' })
  output(
    @Arg('id', () => ID, { description: 'As in `output:homeworkers-recommendations-2025`.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Output | null> {
    return entityByShownId(context, info, 'output', id);
  }

  @Query(() => OutputConnection, { description: 'Recommendations, findings, agreements, actions and documents.' })
  async outputs(
    @Args(() => OutputsArguments) { where, orderBy, ...page }: OutputsArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Output>> {
    return rootList(OutputConnection, context, info, {
      kind: 'output',
      field: 'Query.outputs',
      page,
      arguments: { where, orderBy },
      rows: lists[orderBy],
      total,
      filter: await filterOf(context, where),
    });
  }

  @Query(() => Recommendation, { nullable: true, description: 'The recommendation with an id; null: there is none.' })
  async recommendation(
    @Arg('id', () => ID, { description: 'As in `output:homeworkers-recommendations-2025`.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Recommendation | null> {
    const output = await entityByShownId(context, info, 'output', id);
    return output instanceof Recommendation ? output : null;
  }

  @Query(() => RecommendationConnection, { description: 'Recommendations.' })
  async recommendations(
    @Args(() => RecommendationsArguments) { where, orderBy, ...page }: RecommendationsArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Recommendation>> {
    return rootList(RecommendationConnection, context, info, {
      kind: 'output',
      field: 'Query.recommendations',
      page,
      arguments: { where, orderBy },
      rows: lists[orderBy],
      total,
      filter: await filterOf(context, { ...where, outputKinds: ['RECOMMENDATION'] }),
    });
  }
}
