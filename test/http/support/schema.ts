import { buildSchema, GraphQLError, type GraphQLSchema } from 'graphql';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Statement } from '../../../src/database/statement.js';
import type { Context } from '../../../src/graph/context.js';

/** Values that must never be seen outside. Invented. */
export const SECRET_NAME = 'Sri Contoh';

/** A small schema that does on demand what a server has to bear; it has nothing to do with the graph. */
const SDL = `
  type Query {
    hello(name: String): String
    page(first: Int = 20): Page!
    count: Int
    slow: Int
    wait: String
    fault: String
    driverFault(name: String): Int
    fullDisk: Int
    stale: String
    needsNumber(n: Int! = 1): Int
    choose(either: Either!): Int
  }
  input Either @oneOf { this: Int that: Int }
  type Page { nodes: [Node!]! totalCount: Int! }
  type Node { id: ID! next: Node page(first: Int = 20): Page! }
`;

const read = <R extends object>(name: string): Statement<{ name?: string }, R> => ({
  name: `test/${name}`,
  text: readFileSync(new URL(`${name}.cypher`, import.meta.url), 'utf8'),
});

const one = read<{ answer: number }>('one');
const slow = read<{ answer: number }>('slow');
/** Fails, and the driver's text quotes the parameter. */
export const BROKEN = read<{ answer: number }>('broken');

async function answer(statement: Statement<{ name?: string }, { answer: number }>, context: Context, name = '') {
  const [row] = await context.read(statement, { name });
  return row?.answer;
}

const page = { nodes: [], totalCount: 0 };

/** Called when a client has begun to wait for `wait`. */
export type OnWait = (release: (answer: string) => void) => void;

export function testSchema(onWait: OnWait = () => undefined): GraphQLSchema {
  const schema = buildSchema(SDL);
  const resolvers: Record<string, (args: { name?: string; n?: number }, context: Context) => unknown> = {
    hello: ({ name }) => `hello ${name ?? ''}`,
    page: () => page,
    count: (_, context) => answer(one, context),
    slow: (_, context) => answer(slow, context),
    wait: () => new Promise(onWait),
    fault: () => {
      throw new TypeError(`Cannot read properties of undefined (reading 'x')`);
    },
    driverFault: ({ name }, context) => answer(BROKEN, context, name),
    fullDisk: () => writeFileSync('/dev/full', 'x'),
    stale: () => {
      throw new GraphQLError('The cursor is of another version of the data.', { extensions: { code: 'CURSOR_STALE' } });
    },
    needsNumber: ({ n }) => n,
  };
  for (const [name, field] of Object.entries(schema.getQueryType()?.getFields() ?? {})) {
    field.resolve = (_source, args: { name?: string; n?: number }, context: Context) =>
      resolvers[name]?.(args, context);
  }
  return schema;
}
