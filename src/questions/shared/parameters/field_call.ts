import type { GraphQLField } from 'graphql';

/**
 * A question in an operation: the variables of the arguments that are given, to be declared, and the field with them.
 * @param input arguments by name, which are variables too
 */
export function fieldCall(
  field: GraphQLField<unknown, unknown>,
  input: object,
): { declared: readonly string[]; call: string } {
  const given = field.args.filter(({ name }) => name in input);
  const args = given.map(({ name }) => `${name}: $${name}`);
  return {
    declared: given.map(({ name, type }) => `$${name}: ${String(type)}`),
    call: args.length > 0 ? `${field.name}(${args.join(', ')})` : field.name,
  };
}
