import type { GraphQLResolveInfo } from 'graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Ctx, Field, FieldResolver, Info, ObjectType, Resolver, Root } from 'type-graphql';
import { StepKind } from '../../model/vocabulary/index.js';
import type { Context } from '../context.js';
import { described, stated } from '../described.js';
import { Agent } from '../entities/agent.js';
import { entityEnd, optionalEnd } from '../entities/entities.js';
import { Event } from '../entities/event.js';
import { Output } from '../entities/output.js';
import { connectionOf } from '../lists/connection.js';
import { listStatements } from '../lists/lists.js';
import type { FactRow } from '../lists/rows.js';
import { Node } from '../node.js';
import { Edtf } from '../scalars.js';
import { Fact } from './fact.js';
import { factList } from './fact_list.js';

@ObjectType({
  implements: [Node, Fact],
  simpleResolvers: true,
  description: 'An output moved: it was issued, presented, discussed, conveyed or adopted.',
})
export class Step extends Fact {
  @Field(() => StepKind.object, described('steps', 'kind'))
  stepKind!: StepKind;

  @Field(() => Edtf, stated('steps', 'date'))
  date!: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'First possible day of `date` (ISO 8601).' })
  firstDay!: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Last possible day of `date` (ISO 8601).' })
  lastDay!: string | null;
}

export const StepConnection = connectionOf<Step>('Step', () => Step, 'steps');

const ofOutputs = listStatements<FactRow>('step/of_outputs', 'step/count_of_outputs');
const ofAgents = listStatements<FactRow>('step/of_agents', 'step/count_of_agents');
const ofEvents = listStatements<FactRow>('step/of_events', 'step/count_of_events');

@Resolver(() => Step)
class StepResolver {
  @FieldResolver(() => Output, described('steps', 'output'))
  output(@Root() fact: Step, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Output> {
    return entityEnd(context, info, fact.ends.output!);
  }

  @FieldResolver(() => Event, stated('steps', 'event'))
  event(@Root() fact: Step, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Event | null> {
    return optionalEnd(context, info, fact.ends.event);
  }

  @FieldResolver(() => Agent, stated('steps', 'by'))
  byAgent(@Root() fact: Step, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Agent | null> {
    return optionalEnd(context, info, fact.ends.by);
  }

  @FieldResolver(() => Agent, stated('steps', 'to'))
  toAgent(@Root() fact: Step, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Agent | null> {
    return optionalEnd(context, info, fact.ends.to);
  }
}

export const STEP_RESOLVERS = [
  StepResolver,
  factList({
    on: Output,
    field: 'steps',
    description: 'How it moved, in order of time; undated steps last.',
    facts: Step,
    connection: StepConnection,
    statements: ofOutputs,
  }),
  factList({
    on: Agent,
    field: 'steps',
    description: 'The steps of outputs that it made or that were made to it, in order of time.',
    facts: Step,
    connection: StepConnection,
    statements: ofAgents,
  }),
  factList({
    on: Event,
    field: 'steps',
    description: 'The steps of outputs that were made at it, in order of time; undated steps last.',
    facts: Step,
    connection: StepConnection,
    statements: ofEvents,
  }),
];
