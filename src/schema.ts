import type { GraphQLInputObjectType, GraphQLSchema } from 'graphql';
import 'reflect-metadata';
import { buildSchema } from 'type-graphql';
import { HoldingsResolver } from './graph/dataset.js';
import { EventResolver } from './graph/entities/event.js';
import { IssueResolver } from './graph/entities/issue.js';
import { OrganisationResolver } from './graph/entities/organisation.js';
import { OutputResolver } from './graph/entities/output.js';
import { PersonResolver } from './graph/entities/person.js';
import { SourceResolver } from './graph/entities/source.js';
import { ASSERTION_RESOLVERS } from './graph/facts/assertion.js';
import { ASSERTIONS_OF_RESOLVERS } from './graph/facts/assertions_of.js';
import { ASSESSMENT_RESOLVERS } from './graph/facts/assessment.js';
import { EVENT_LINK_RESOLVERS } from './graph/facts/event_link.js';
import { IDENTIFIER_RESOLVERS } from './graph/facts/identifier.js';
import { MEMBERSHIP_RESOLVERS } from './graph/facts/membership.js';
import { NAME_RESOLVERS } from './graph/facts/name.js';
import { OUTPUT_LINK_RESOLVERS } from './graph/facts/output_link.js';
import { PARTICIPATION_RESOLVERS } from './graph/facts/participation.js';
import { PARTY_RESOLVERS } from './graph/facts/party.js';
import { RESPONSE_RESOLVERS } from './graph/facts/response.js';
import { STANCE_RESOLVERS } from './graph/facts/stance.js';
import { STEP_RESOLVERS } from './graph/facts/step.js';
import { TOPIC_RESOLVERS } from './graph/facts/topic.js';
import { NodeResolver } from './graph/node_query.js';
import { SearchResolver } from './graph/search/search.js';
import { QUESTIONS } from './questions/index.js';
import { MeasuresResolver } from './questions/measures.js';

/** Everything that adds a field: a concept, a kind of fact, or a question adds its own here. */
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
  ...OUTPUT_LINK_RESOLVERS,
  ...TOPIC_RESOLVERS,
  ...STEP_RESOLVERS,
  ...PARTY_RESOLVERS,
  ...RESPONSE_RESOLVERS,
  ...ASSESSMENT_RESOLVERS,
  ...STANCE_RESOLVERS,
  ...QUESTIONS.map(({ resolver }) => resolver),
  MeasuresResolver,
] as const;

/** Inputs of which exactly one field is given (`@oneOf`): type-graphql has no option for it. */
const ONE_OF = ['Benchmark', 'GroupBy', 'StancesOn'];

/** The schema of the API. Arguments are checked by their types and resolvers: no validator of type-graphql runs. */
export async function createSchema(): Promise<GraphQLSchema> {
  const schema = await buildSchema({ resolvers: [...RESOLVERS], validate: false });
  for (const name of ONE_OF) (schema.getType(name) as GraphQLInputObjectType).isOneOf = true;
  return schema;
}
