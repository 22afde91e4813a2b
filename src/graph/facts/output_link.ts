import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Field, FieldResolver, Info, ObjectType, Resolver, Root } from 'type-graphql';
import { OutputLinkKind } from '../../model/vocabulary/index.js';
import type { Context } from '../context.js';
import { described } from '../described.js';
import { entityEnd } from '../entities/entities.js';
import { Output } from '../entities/output.js';
import { connectionOf, type Connection } from '../lists/connection.js';
import { listStatements } from '../lists/lists.js';
import type { FactRow } from '../lists/rows.js';
import { Node } from '../node.js';
import { Fact, factsOf } from './fact.js';
import { LinkArguments, sidesOf } from './link_arguments.js';

@ObjectType({
  implements: [Node, Fact],
  simpleResolvers: true,
  description: 'One output is a part of another, revises it, or restates it.',
})
export class OutputLink extends Fact {
  @Field(() => OutputLinkKind.object, described('output_links', 'kind'))
  outputLinkKind!: OutputLinkKind;
}

export const OutputLinkConnection = connectionOf<OutputLink>('OutputLink', () => OutputLink, 'links between outputs');

@Resolver(() => OutputLink)
class OutputLinkResolver {
  @FieldResolver(() => Output, described('output_links', 'from'))
  fromOutput(@Root() fact: OutputLink, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Output> {
    return entityEnd(context, info, fact.ends.from!);
  }

  @FieldResolver(() => Output, described('output_links', 'to'))
  toOutput(@Root() fact: OutputLink, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Output> {
    return entityEnd(context, info, fact.ends.to!);
  }
}

const ofOutputs = listStatements<FactRow, { sides: string[] }>(
  'output_link/of_outputs',
  'output_link/count_of_outputs',
);

@Resolver(() => Output)
class OutputLinksResolver {
  @FieldResolver(() => OutputLinkConnection, { description: 'How it relates to other outputs, by kind.' })
  outputLinks(
    @Root() output: Output,
    @Args(() => LinkArguments) { direction, ...page }: LinkArguments,
    @Ctx() context: Context,
    @Info() { parentType }: GraphQLResolveInfo,
  ): Promise<Connection<OutputLink>> {
    return factsOf(context, OutputLink, OutputLinkConnection, {
      field: `${parentType.name}.outputLinks`,
      of: output.entityId,
      page,
      statements: ofOutputs,
      parameters: { sides: sidesOf('OUTPUT_LINK', direction) },
    });
  }
}

export const OUTPUT_LINK_RESOLVERS = [OutputLinkResolver, OutputLinksResolver];
