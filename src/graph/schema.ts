import 'reflect-metadata';
import { isObjectType, type GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { QUESTION_RESOLVERS } from '../questions/index.js';
import { ASSERTION_RESOLVERS } from './assertion.js';
import { ASSERTIONS_OF_RESOLVERS } from './assertions_of.js';
import { ASSESSMENT_RESOLVERS } from './assessment.js';
import type { Context } from './context.js';
import { HoldingsResolver } from './dataset.js';
import { EventResolver } from './event.js';
import { EVENT_LINK_RESOLVERS } from './event_link.js';
import { IDENTIFIER_RESOLVERS } from './identifier.js';
import { IssueResolver } from './issue.js';
import { MEMBERSHIP_RESOLVERS } from './membership.js';
import { NAME_RESOLVERS } from './name.js';
import { NodeResolver } from './node_query.js';
import { OrganisationResolver } from './organisation.js';
import { OutputResolver } from './output.js';
import { PARTICIPATION_RESOLVERS } from './participation.js';
import { PARTY_RESOLVERS } from './party.js';
import { PersonResolver } from './person.js';
import { RESPONSE_RESOLVERS } from './response.js';
import { SearchResolver } from './search.js';
import { SourceResolver } from './source.js';
import { STANCE_RESOLVERS } from './stance.js';
import { STEP_RESOLVERS } from './step.js';
import { TOPIC_RESOLVERS } from './topic.js';

/** Everything that gives a field: a concept, a kind of fact, or a question adds its own here. */
const RESOLVERS = [
  NodeResolver,
  SearchResolver,
  HoldingsResolver,
  OrganisationResolver,
  PersonResolver,
  EventResolver,
  IssueResolver,
  OutputResolver,
  SourceResolver,
  ...ASSERTION_RESOLVERS,
  ...ASSERTIONS_OF_RESOLVERS,
  ...PARTICIPATION_RESOLVERS,
  ...NAME_RESOLVERS,
  ...IDENTIFIER_RESOLVERS,
  ...MEMBERSHIP_RESOLVERS,
  ...EVENT_LINK_RESOLVERS,
  ...TOPIC_RESOLVERS,
  ...STEP_RESOLVERS,
  ...PARTY_RESOLVERS,
  ...RESPONSE_RESOLVERS,
  ...ASSESSMENT_RESOLVERS,
  ...STANCE_RESOLVERS,
  ...QUESTION_RESOLVERS,
] as const;

/** The schema of the API. Arguments are checked by their types and resolvers: no validator of type-graphql runs. */
export async function createSchema(): Promise<GraphQLSchema> {
  const schema = await buildSchema({ resolvers: [...RESOLVERS], validate: false });
  resolveTextsAtOnce(schema);
  return schema;
}

/** A text of an entity, in the language asked for. */
type TextOf = (context: Context, lang?: string | null) => unknown;

/**
 * type-graphql waits for the arguments of each field that has any. The names in a list are mostly known by then: they
 * are given at once.
 */
function resolveTextsAtOnce(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || !type.getInterfaces().some(({ name }) => name === 'Entity')) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.args.length !== 1 || field.args[0]!.name !== 'lang') continue;
      field.resolve = (entity: Record<string, TextOf>, { lang }: { lang?: string | null }, context: Context) =>
        entity[field.name]!(context, lang);
    }
  }
}
