import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Field, FieldResolver, Info, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { described } from '../described.js';
import { Agent } from '../entities/agent.js';
import { entityEnd } from '../entities/entities.js';
import { connectionOf, emptyConnection, PageArguments, type Connection } from '../lists/connection.js';
import { listStatements } from '../lists/lists.js';
import type { FactRow } from '../lists/rows.js';
import { Node } from '../node.js';
import { Fact, factsOf } from './fact.js';

@ObjectType({
  implements: [Node, Fact],
  simpleResolvers: true,
  description: 'An identifier of an agent in another system.',
})
export class Identifier extends Fact {
  @Field(() => String, described('identifiers', 'scheme'))
  scheme!: string;

  @Field(() => String, described('identifiers', 'value'))
  value!: string;
}

export const IdentifierConnection = connectionOf<Identifier>('Identifier', () => Identifier, 'identifiers');

const ofAgents = listStatements<FactRow>('identifier/of_agents', 'identifier/count_of_agents');

@Resolver(() => Identifier)
class IdentifierResolver {
  @FieldResolver(() => Agent, described('identifiers', 'agent'))
  agent(@Root() fact: Identifier, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Agent> {
    return entityEnd(context, info, fact.ends.agent!);
  }
}

@Resolver(() => Agent)
class AgentIdentifiersResolver {
  @FieldResolver(() => IdentifierConnection, {
    description: 'Its identifiers in other systems; none of a person who is not public.',
  })
  identifiers(
    @Root() agent: Agent,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<Connection<Identifier>> {
    if (agent.visible.isHidden(agent.entityId)) return Promise.resolve(emptyConnection(IdentifierConnection));
    return factsOf(context, Identifier, IdentifierConnection, {
      field: 'Agent.identifiers',
      of: agent.entityId,
      page,
      statements: ofAgents,
      parameters: {},
    });
  }
}

export const IDENTIFIER_RESOLVERS = [IdentifierResolver, AgentIdentifiersResolver];
