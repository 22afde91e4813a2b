import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Field, FieldResolver, Info, ObjectType, Resolver, Root } from 'type-graphql';
import { PartyRole } from '../../model/vocabulary/index.js';
import type { Context } from '../context.js';
import { described } from '../described.js';
import { Agent } from '../entities/agent.js';
import { entityEnd } from '../entities/entities.js';
import { Output } from '../entities/output.js';
import { connectionOf } from '../lists/connection.js';
import { listStatements } from '../lists/lists.js';
import type { FactRow } from '../lists/rows.js';
import { Node } from '../node.js';
import { Fact } from './fact.js';
import { factList } from './fact_list.js';

@ObjectType({
  implements: [Node, Fact],
  simpleResolvers: true,
  description: 'An agent stands in a relation to an output.',
})
export class Party extends Fact {
  @Field(() => PartyRole.object, described('parties', 'role'))
  partyRole!: PartyRole;
}

export const PartyConnection = connectionOf<Party>('Party', () => Party, 'parties');

const ofOutputs = listStatements<FactRow>('party/of_outputs', 'party/count_of_outputs');
const ofAgents = listStatements<FactRow>('party/of_agents', 'party/count_of_agents');

@Resolver(() => Party)
class PartyResolver {
  @FieldResolver(() => Output, described('parties', 'output'))
  output(@Root() fact: Party, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Output> {
    return entityEnd(context, info, fact.ends.output!);
  }

  @FieldResolver(() => Agent, described('parties', 'agent'))
  agent(@Root() fact: Party, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Agent> {
    return entityEnd(context, info, fact.ends.agent!);
  }
}

export const PARTY_RESOLVERS = [
  PartyResolver,
  factList({
    on: Output,
    field: 'parties',
    description: 'Who issued or endorsed it, is asked to act, is responsible, is to gain.',
    facts: Party,
    connection: PartyConnection,
    statements: ofOutputs,
  }),
  factList({
    on: Agent,
    field: 'parties',
    description: 'The outputs that it stands in a relation to.',
    facts: Party,
    connection: PartyConnection,
    statements: ofAgents,
  }),
];
