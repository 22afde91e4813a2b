import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';

/** What does not belong to an answer's numbers: how it was asked, and of which data. */
const LEFT_OUT = new Set([
  'dataVersion',
  'digest',
  'parameters',
  'measure',
  'cursor',
  'edges',
  'pageInfo',
  'assertions',
]);

/** The questions of a schema: fields of the query whose answer has a basis. */
export function questionsOf(schema: GraphQLSchema): string[] {
  const fields = schema.getQueryType()!.getFields();
  return Object.keys(fields).filter((name) => {
    const type = getNamedType(fields[name]!.type);
    return isObjectType(type) && 'basis' in type.getFields();
  });
}

/** A selection of everything that an answer says: all values, lists to their hundredth row, entities by their ids. */
export function everythingOf(schema: GraphQLSchema, question: string): string {
  return selectionOf(schema, schema.getQueryType()!.getFields()[question]!, new Set());
}

function selectionOf(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>, above: ReadonlySet<string>): string {
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return '';
  if (isA(schema, type.name, 'Node')) return '{ id }';
  if (!isObjectType(type) && !isInterfaceType(type)) return '{ __typename }';
  if (type.name === 'CitedFactConnection') return '{ totalCount }';
  const within = new Set([...above, type.name]);
  const parts = Object.values(type.getFields()).flatMap((inner) => {
    const innerType = getNamedType(inner.type);
    const needs = inner.args.some(
      ({ type: given, defaultValue }) => getNullableType(given) !== given && defaultValue === undefined,
    );
    // Facts are shown as of today, whatever the scope.
    if (isA(schema, innerType.name, 'Fact')) return [];
    if (LEFT_OUT.has(inner.name) || within.has(innerType.name) || needs) return [];
    const paged = inner.args.some(({ name }) => name === 'first') ? '(first: 100)' : '';
    if (isLeafType(innerType)) return [inner.name];
    return [`${inner.name}${paged} ${selectionOf(schema, inner, within)}`];
  });
  return `{ ${parts.join(' ')} }`;
}

/** Whether a type is an interface, or implements it. */
function isA(schema: GraphQLSchema, name: string, wanted: string): boolean {
  const type = schema.getType(name);
  if (name === wanted) return true;
  return (isObjectType(type) || isInterfaceType(type)) && type.getInterfaces().some((one) => one.name === wanted);
}
