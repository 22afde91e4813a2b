import type { GraphQLResolveInfo } from 'graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { createUnionType, Ctx, Field, FieldResolver, Info, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { described, stated } from '../described.js';
import { Agent } from '../entities/agent.js';
import { entityEnd, optionalEnd } from '../entities/entities.js';
import { Event } from '../entities/event.js';
import { Issue } from '../entities/issue.js';
import { Organisation } from '../entities/organisation.js';
import { OtherOutput, Recommendation } from '../entities/output.js';
import { connectionOf } from '../lists/connection.js';
import { listStatements } from '../lists/lists.js';
import type { FactRow } from '../lists/rows.js';
import { Node } from '../node.js';
import { Edtf } from '../scalars.js';
import { Fact } from './fact.js';
import { factList } from './fact_list.js';

export const StanceTarget = createUnionType({
  name: 'StanceTarget',
  description: 'What one can be for or against: a claim or a recommendation.',
  types: () => [Issue, Recommendation, OtherOutput] as const,
});

@ObjectType({
  implements: [Node, Fact],
  simpleResolvers: true,
  description: 'An agent is for or against a claim or a recommendation.',
})
export class Stance extends Fact {
  @Field(() => Int, described('stances', 'polarity'))
  polarity!: number;

  @Field(() => Edtf, stated('stances', 'date'))
  date!: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'First possible day of `date` (ISO 8601).' })
  firstDay!: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Last possible day of `date` (ISO 8601).' })
  lastDay!: string | null;
}

export const StanceConnection = connectionOf<Stance>('Stance', () => Stance, 'stances');

const ofAgents = listStatements<FactRow>('stance/of_agents', 'stance/count_of_agents');
const ofTargets = listStatements<FactRow>('stance/of_targets', 'stance/count_of_targets');
const ofEvents = listStatements<FactRow>('stance/of_events', 'stance/count_of_events');

@Resolver(() => Stance)
class StanceResolver {
  @FieldResolver(() => Agent, described('stances', 'agent'))
  agent(@Root() fact: Stance, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Agent> {
    return entityEnd(context, info, fact.ends.agent!);
  }

  @FieldResolver(() => Organisation, stated('stances', 'on_behalf_of'))
  onBehalfOf(
    @Root() fact: Stance,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Organisation | null> {
    return optionalEnd(context, info, fact.ends.onBehalfOf);
  }

  @FieldResolver(() => StanceTarget, described('stances', 'target'))
  target(
    @Root() fact: Stance,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Issue | Recommendation | OtherOutput> {
    return entityEnd(context, info, fact.ends.target!);
  }

  @FieldResolver(() => Event, stated('stances', 'event'))
  event(@Root() fact: Stance, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Event | null> {
    return optionalEnd(context, info, fact.ends.event);
  }
}

export const STANCE_RESOLVERS = [
  StanceResolver,
  factList({
    on: Agent,
    field: 'stances',
    description: 'Its stances, and those taken on its behalf, in order of time.',
    facts: Stance,
    connection: StanceConnection,
    statements: ofAgents,
  }),
  factList({
    on: Issue,
    field: 'stances',
    description: 'Who is for or against it, in order of time.',
    facts: Stance,
    connection: StanceConnection,
    statements: ofTargets,
  }),
  factList({
    on: Recommendation,
    field: 'stances',
    description: 'Who is for or against it, in order of time.',
    facts: Stance,
    connection: StanceConnection,
    statements: ofTargets,
  }),
  factList({
    on: Event,
    field: 'stances',
    description: 'Stances that were taken at it, in order of time.',
    facts: Stance,
    connection: StanceConnection,
    statements: ofEvents,
  }),
];
