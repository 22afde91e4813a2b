import {
  getNamedType,
  isObjectType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

export const isEvidenced = (type: GraphQLObjectType): boolean =>
  type.getInterfaces().some(({ name }) => name === 'Evidenced');

/** Whether a type is of the graph, and not of an answer. */
export const isOfGraph = (type: GraphQLObjectType): boolean =>
  type.getInterfaces().some(({ name }) => ['Entity', 'Fact', 'Node'].includes(name));

/** The list of what `xCount` of a type counts, if it has one: `x`, `xs` or, as of `eventWithoutHostCount`, `eventsWithoutHost`. */
export function listOfCount(type: GraphQLObjectType, count: string): string | undefined {
  const counted = count.slice(0, -'Count'.length);
  const names = [counted, `${counted}s`, counted.replace(/(?<=^[a-z]+)(?=[A-Z])/, 's')];
  const fields = type.getFields();
  return names.find((name) => name in fields && getNamedType(fields[name]!.type).name.endsWith('Connection'));
}

/** The questions, and the types of their answers. */
export function questionsOf(schema: GraphQLSchema): Map<string, GraphQLObjectType> {
  const fields = Object.values(schema.getQueryType()!.getFields());
  return new Map(
    fields.flatMap(({ name, type }) => {
      const answer = getNamedType(type);
      return isObjectType(answer) && 'basis' in answer.getFields() ? [[name, answer] as const] : [];
    }),
  );
}

/** The types that an answer is made of, itself included. */
export function partsOf(answer: GraphQLObjectType): Set<GraphQLObjectType> {
  const found = new Set<GraphQLObjectType>();
  const visit = (type: GraphQLOutputType): void => {
    const named = getNamedType(type);
    if (!isObjectType(named) || found.has(named) || isOfGraph(named) || SHARED.has(named.name)) return;
    found.add(named);
    for (const field of Object.values(named.getFields())) visit(field.type);
  };
  visit(answer);
  return found;
}

/** Types that answers share, and that rest on nothing of their own. */
export const SHARED = new Set(['Assertion', 'PageInfo', 'CitedFact', 'Warning', 'Measure']);
