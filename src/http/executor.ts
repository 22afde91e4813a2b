import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { Kind, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { rememberObjects } from '../collections/remember.js';
import type { Context } from '../graph/context.js';
import { executeOnOneVersion } from '../graph/one_version.js';

/** Answers about the schema that are kept: tools ask few questions, each of them again and again. */
const KEPT_ANSWERS = 8;

/** Has Apollo execute each operation on one version of the data. What it calls a gateway is its way to execute otherwise. */
export function executor(schema: GraphQLSchema): ApolloServerOptionsWithGateway<Context>['gateway'] {
  const kept = new LRUCache<string, Promise<ExecutionResult>>({ max: KEPT_ANSWERS });
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    load: () =>
      Promise.resolve({
        executor: ({ document, request: { variables: variableValues }, operationName, context }) => {
          const contextValue = context as unknown as Context;
          const execute = (): Promise<ExecutionResult> =>
            executeOnOneVersion({ schema, document, variableValues, operationName, contextValue });
          if (!isAboutSchema(document)) return execute();
          const key = JSON.stringify([document.loc?.source.body, variableValues]);
          const answer = kept.get(key) ?? execute();
          kept.set(key, answer);
          return answer;
        },
      }),
    stop: () => Promise.resolve(),
  };
}

/** Whether the one operation of a document asks for nothing but the schema. */
const isAboutSchema = rememberObjects((document: DocumentNode): boolean => {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const roots = operations.flatMap(({ selectionSet }) => selectionSet.selections);
  return operations.length === 1 && roots.every((root) => root.kind === Kind.FIELD && root.name.value.startsWith('__'));
});
