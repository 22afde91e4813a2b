import { buildSchema, getIntrospectionQuery, parse, type ExecutionResult } from 'graphql';
import type { Context } from '../../src/graph/context.js';
import { executor } from '../../src/http/executor.js';

const SCHEMA = buildSchema('type Query { hello: String }');
const CONTEXT = { hasLost: () => Promise.resolve(false) } as unknown as Context;

async function answers(query: string): Promise<[ExecutionResult, ExecutionResult]> {
  const { executor: execute } = await executor(SCHEMA).load({ apollo: {} });
  const ask = (): Promise<ExecutionResult> =>
    execute!({ document: parse(query), request: {}, context: CONTEXT } as never) as Promise<ExecutionResult>;
  return [await ask(), await ask()];
}

test('what tools ask about the schema is answered once', async () => {
  const [first, again] = await answers(getIntrospectionQuery());
  expect(first.data).toHaveProperty('__schema.queryType.name', 'Query');
  expect(again.data).toBe(first.data);
});

test('what asks for data too is not kept', async () => {
  const [first, again] = await answers('{ hello __schema { queryType { name } } }');
  expect(again.data).not.toBe(first.data);
  expect(again.data).toEqual(first.data);
});
