import {
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
} from 'graphql';

/** One value among the arguments of a field, however deep it stands in input objects. */
export interface Parameter {
  /** Path, as in `scope.events`. */
  name: string;
  path: readonly string[];
  type: GraphQLInputType;
  /** Takes several values. */
  list: boolean;
  /** Takes objects: each value is JSON. */
  json: boolean;
  description: string;
  /** What holds where it is not given; undefined: nothing does. */
  default: unknown;
}

/** Paging is not a matter of the question. */
const PAGING = ['first', 'after'];

/**
 * The parameters of a field of the schema, in its order: its arguments, and in place of an input object the fields of
 * that. A list of input objects is one parameter.
 */
export function parametersOf(field: GraphQLField<unknown, unknown>): Parameter[] {
  return field.args.filter(({ name }) => !PAGING.includes(name)).flatMap((argument) => leavesOf(argument, []));
}

function leavesOf(input: GraphQLArgument | GraphQLInputField, above: readonly string[]): Parameter[] {
  const path = [...above, input.name];
  const type = getNullableType(input.type);
  if (isInputObjectType(type)) return Object.values(type.getFields()).flatMap((inner) => leavesOf(inner, path));
  return [
    {
      name: path.join('.'),
      path,
      type: input.type,
      list: isListType(type),
      json: isInputObjectType(getNamedType(type)),
      description: input.description ?? '',
      default: input.defaultValue,
    },
  ];
}
