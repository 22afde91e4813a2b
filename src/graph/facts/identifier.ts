import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Field, FieldResolver, Info, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { described } from '../described.js';
import { Agent } from '../entities/agent.js';
import { entityEnd } from '../entities/entities.js';
import { connectionOf } from '../lists/connection.js';
import { listStatements } from '../lists/lists.js';
import type { FactRow } from '../lists/rows.js';
import { Node } from '../node.js';
import { Fact } from './fact.js';
import { factList } from './fact_list.js';

@ObjectType({
  implements: [Node, Fact],
  simpleResolvers: true,
  description: 'An identifier of an agent in another system.',
})
export class Identifier extends Fact {
  @Field(() => String, described('identifiers', 'scheme'))
  identifierScheme!: string;

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

export const IDENTIFIER_RESOLVERS = [
  IdentifierResolver,
  factList({
    on: Agent,
    field: 'identifiers',
    description: 'Its identifiers in other systems; none of a person who is not public.',
    facts: Identifier,
    connection: IdentifierConnection,
    statements: ofAgents,
    identifies: true,
  }),
];
