import type { GraphQLResolveInfo } from 'graphql';
import { createUnionType, Ctx, Field, FieldResolver, Info, ObjectType, Resolver, Root } from 'type-graphql';
import { TopicWeight } from '../../model/vocabulary/index.js';
import type { Context } from '../context.js';
import { described, stated } from '../described.js';
import { entityEnd } from '../entities/entities.js';
import { Event } from '../entities/event.js';
import { Issue } from '../entities/issue.js';
import { OtherOutput, Output, Recommendation } from '../entities/output.js';
import { connectionOf } from '../lists/connection.js';
import { listStatements } from '../lists/lists.js';
import type { FactRow } from '../lists/rows.js';
import { Node } from '../node.js';
import { Fact } from './fact.js';
import { factList } from './fact_list.js';

export const TopicSubject = createUnionType({
  name: 'TopicSubject',
  description: 'What can be about an issue: an event or an output.',
  types: () => [Event, Recommendation, OtherOutput] as const,
});

@ObjectType({ implements: [Node, Fact], simpleResolvers: true, description: 'An event or output is about an issue.' })
export class Topic extends Fact {
  @Field(() => TopicWeight.object, stated('topics', 'weight'))
  topicWeight!: TopicWeight | null;
}

export const TopicConnection = connectionOf<Topic>('Topic', () => Topic, 'topics');

const ofSubjects = listStatements<FactRow>('topic/of_subjects', 'topic/count_of_subjects');
const ofIssues = listStatements<FactRow>('topic/of_issues', 'topic/count_of_issues');

@Resolver(() => Topic)
class TopicResolver {
  @FieldResolver(() => TopicSubject, described('topics', 'subject'))
  subject(
    @Root() fact: Topic,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Event | Recommendation | OtherOutput> {
    return entityEnd(context, info, fact.ends.subject!);
  }

  @FieldResolver(() => Issue, described('topics', 'issue'))
  issue(@Root() fact: Topic, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Issue> {
    return entityEnd(context, info, fact.ends.issue!);
  }
}

export const TOPIC_RESOLVERS = [
  TopicResolver,
  factList({
    on: Event,
    field: 'topics',
    description: 'The issues that it is about, the main ones first.',
    facts: Topic,
    connection: TopicConnection,
    statements: ofSubjects,
  }),
  factList({
    on: Output,
    field: 'topics',
    description: 'The issues that it is about, the main ones first.',
    facts: Topic,
    connection: TopicConnection,
    statements: ofSubjects,
  }),
  factList({
    on: Issue,
    field: 'topics',
    description: 'The events and outputs about it, the latest first.',
    facts: Topic,
    connection: TopicConnection,
    statements: ofIssues,
  }),
];
