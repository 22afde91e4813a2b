import type { OrPromise } from '../../collections/or_promise.js';
import type { GraphQLResolveInfo } from 'graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Ctx, Field, FieldResolver, Info, ObjectType, Resolver, Root } from 'type-graphql';
import { ResponseKind } from '../../model/vocabulary/index.js';
import type { Context } from '../context.js';
import { described, stated } from '../described.js';
import { Agent } from '../entities/agent.js';
import { entityEnd, optionalEnd } from '../entities/entities.js';
import { Event } from '../entities/event.js';
import { Recommendation } from '../entities/output.js';
import { connectionOf } from '../lists/connection.js';
import { listStatements } from '../lists/lists.js';
import type { FactRow } from '../lists/rows.js';
import { LocalisedText, localisedText } from '../localised_text.js';
import { Node } from '../node.js';
import { Edtf } from '../scalars.js';
import { Fact } from './fact.js';
import { factList } from './fact_list.js';

// Named, for the bundle has another thing of that name.
@ObjectType('Response', {
  implements: [Node, Fact],
  simpleResolvers: true,
  description: 'An addressee’s answer to a recommendation.',
})
export class Response extends Fact {
  @Field(() => ResponseKind.object, described('responses', 'kind'))
  responseKind!: ResponseKind;

  @Field(() => Edtf, stated('responses', 'date'))
  date!: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'First possible day of `date` (ISO 8601).' })
  firstDay!: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Last possible day of `date` (ISO 8601).' })
  lastDay!: string | null;

  /** As it is stated. */
  declare text: OrPromise<string | null>;
}

export const ResponseConnection = connectionOf<Response>('Response', () => Response, 'responses');

const ofOutputs = listStatements<FactRow>('response/of_outputs', 'response/count_of_outputs');
const ofAgents = listStatements<FactRow>('response/of_agents', 'response/count_of_agents');
const ofEvents = listStatements<FactRow>('response/of_events', 'response/count_of_events');

@Resolver(() => Response)
class ResponseResolver {
  @FieldResolver(() => LocalisedText, stated('responses', 'text'))
  text(@Root() fact: Response): OrPromise<LocalisedText | null> {
    return localisedText(fact.text, null);
  }

  @FieldResolver(() => Recommendation, described('responses', 'recommendation'))
  recommendation(
    @Root() fact: Response,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Recommendation> {
    return entityEnd(context, info, fact.ends.recommendation!);
  }

  @FieldResolver(() => Agent, described('responses', 'agent'))
  agent(@Root() fact: Response, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Agent> {
    return entityEnd(context, info, fact.ends.agent!);
  }

  @FieldResolver(() => Event, stated('responses', 'event'))
  event(@Root() fact: Response, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Event | null> {
    return optionalEnd(context, info, fact.ends.event);
  }
}

export const RESPONSE_RESOLVERS = [
  ResponseResolver,
  factList({
    on: Recommendation,
    field: 'responses',
    description: 'What was answered to it, in order of time; undated answers last.',
    facts: Response,
    connection: ResponseConnection,
    statements: ofOutputs,
  }),
  factList({
    on: Agent,
    field: 'responses',
    description: 'What it answered to recommendations, in order of time.',
    facts: Response,
    connection: ResponseConnection,
    statements: ofAgents,
  }),
  factList({
    on: Event,
    field: 'responses',
    description: 'What was answered to recommendations at it, in order of time.',
    facts: Response,
    connection: ResponseConnection,
    statements: ofEvents,
  }),
];
