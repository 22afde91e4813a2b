import { defaultFieldResolver, GraphQLError, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import 'reflect-metadata';
import { buildSchema } from 'type-graphql';
import type { Scope } from '../../../curation/keys/scopes.js';
import { serverError } from '../../errors/errors.js';
import type { CurationContext } from '../context.js';
import { CurationMutations } from './mutations.js';
import { NEEDS } from './needs.js';
import { CurationQueries } from './queries.js';

/** The schema of curators: one of its own, so that the public one has no way to write. Each field needs what `NEEDS` says. */
export async function createCurationSchema(): Promise<GraphQLSchema> {
  const schema = await buildSchema({ resolvers: [CurationQueries, CurationMutations], validate: false });
  for (const root of ['Query', 'Mutation'] as const) {
    const type = root === 'Query' ? schema.getQueryType()! : schema.getMutationType()!;
    for (const field of Object.values(type.getFields())) {
      const scope = NEEDS[root][field.name];
      if (scope === undefined) throw new GraphQLError(`Nobody says which scope ${root}.${field.name} needs`);
      if (scope !== null) field.resolve = needing(scope, field.name, field.resolve ?? defaultFieldResolver);
    }
  }
  return schema;
}

type Resolve = GraphQLFieldResolver<unknown, unknown>;

const needing =
  (scope: Scope, field: string, resolve: Resolve): Resolve =>
  (source, given, context, info) => {
    if (!(context as CurationContext).may(scope)) {
      throw serverError('FORBIDDEN', 'SCOPE_MISSING', { field, scope });
    }
    return resolve(source, given, context, info);
  };
