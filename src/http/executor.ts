import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { Context } from '../graph/context.js';
import { executeOnOneVersion } from '../graph/one_version.js';

/** Has Apollo execute each operation on one version of the data. What it calls a gateway is its way to execute otherwise. */
export function executor(schema: GraphQLSchema): ApolloServerOptionsWithGateway<Context>['gateway'] {
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    load: () =>
      Promise.resolve({
        executor: ({ document, request: { variables: variableValues }, operationName, context }) => {
          const contextValue = context as unknown as Context;
          return executeOnOneVersion({ schema, document, variableValues, operationName, contextValue });
        },
      }),
    stop: () => Promise.resolve(),
  };
}
