import type { GraphQLResolveInfo } from 'graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Ctx, Field, FieldResolver, Info, ObjectType, Resolver, Root } from 'type-graphql';
import { AssessmentLevel } from '../../model/vocabulary/index.js';
import type { Context } from '../context.js';
import { described, stated } from '../described.js';
import { Agent } from '../entities/agent.js';
import { entityEnd, optionalEnd } from '../entities/entities.js';
import { Recommendation } from '../entities/output.js';
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
  description: 'The implementation of a recommendation as judged by someone.',
})
export class Assessment extends Fact {
  @Field(() => AssessmentLevel.object, stated('assessments', 'level'))
  assessmentLevel!: AssessmentLevel | null;

  @Field(() => Edtf, stated('assessments', 'date'))
  date!: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'First possible day of `date` (ISO 8601).' })
  firstDay!: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Last possible day of `date` (ISO 8601).' })
  lastDay!: string | null;
}

export const AssessmentConnection = connectionOf<Assessment>('Assessment', () => Assessment, 'assessments');

const ofOutputs = listStatements<FactRow>('assessment/of_outputs', 'assessment/count_of_outputs');
const ofAgents = listStatements<FactRow>('assessment/of_agents', 'assessment/count_of_agents');

@Resolver(() => Assessment)
class AssessmentResolver {
  @FieldResolver(() => Recommendation, described('assessments', 'recommendation'))
  recommendation(
    @Root() fact: Assessment,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Recommendation> {
    return entityEnd(context, info, fact.ends.recommendation!);
  }

  @FieldResolver(() => Agent, described('assessments', 'assessor'))
  assessor(@Root() fact: Assessment, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Agent> {
    return entityEnd(context, info, fact.ends.assessor!);
  }

  @FieldResolver(() => Agent, stated('assessments', 'addressee'))
  addressee(
    @Root() fact: Assessment,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Agent | null> {
    return optionalEnd(context, info, fact.ends.addressee);
  }
}

export const ASSESSMENT_RESOLVERS = [
  AssessmentResolver,
  factList({
    on: Recommendation,
    field: 'assessments',
    description: 'How its implementation was judged, in order of time; undated judgements last.',
    facts: Assessment,
    connection: AssessmentConnection,
    statements: ofOutputs,
  }),
  factList({
    on: Agent,
    field: 'assessments',
    description: 'Assessments that it made or that were made of it, in order of time.',
    facts: Assessment,
    connection: AssessmentConnection,
    statements: ofAgents,
  }),
];
