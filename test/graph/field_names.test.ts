import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isObjectType,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { QUESTIONS } from '../../src/questions/index.js';
import { createSchema } from '../../src/schema.js';

type Field = GraphQLField<unknown, unknown>;

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await createSchema();
});

const objectTypes = (): GraphQLObjectType[] =>
  Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !isIntrospectionType(type)) as never;

const fieldsOf = (type: GraphQLNamedType): Field[] =>
  isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];

/** Interfaces and unions that some field returns: a document can ask over all that such a thing may be. */
function returnedAbstractTypes(): GraphQLAbstractType[] {
  const returned = objectTypes().flatMap((type) => fieldsOf(type).map((field) => getNamedType(field.type)));
  return [...new Set(returned)].filter(isAbstractType);
}

test('over all that an interface or union may be, a field of one name has one type', () => {
  const abstract = returnedAbstractTypes();
  expect(abstract.map(({ name }) => name)).toEqual(expect.arrayContaining(['Node', 'Entity', 'Agent', 'StanceTarget']));
  const violations: string[] = [];
  for (const type of abstract) {
    const typesOf = new Map<string, Map<string, string>>();
    for (const possible of schema.getPossibleTypes(type)) {
      for (const field of fieldsOf(possible)) {
        const types = typesOf.get(field.name) ?? new Map<string, string>();
        typesOf.set(field.name, types.set(String(field.type), possible.name));
      }
    }
    for (const [field, types] of typesOf) {
      if (types.size > 1) violations.push(`${type.name} ${field}: ${[...types].join(' ')}`);
    }
  }
  expect(violations).toEqual([]);
});

/** Object types that are a question’s own: what hangs on its answer, without entities, facts and connections. */
function ownTypes(answer: GraphQLObjectType, found = new Set<GraphQLObjectType>()): Set<GraphQLObjectType> {
  found.add(answer);
  for (const field of fieldsOf(answer)) {
    const type = getNamedType(field.type);
    const node = isObjectType(type) ? (rowOf(type) ?? type) : type;
    if (!isObjectType(node) || found.has(node) || isShared(node)) continue;
    ownTypes(node, found);
  }
  return found;
}

const rowOf = (type: GraphQLObjectType): GraphQLNamedType | undefined => {
  const { nodes, pageInfo } = type.getFields();
  return nodes && pageInfo && getNamedType(nodes.type);
};

/** What several questions speak of. */
const SHARED = ['Basis', 'CitedFact', 'LocalisedText', 'DirectedNode', 'GroupOfAgents', 'OutputStep', 'AttendanceRow'];
const isShared = (type: GraphQLObjectType): boolean =>
  SHARED.includes(type.name) || type.getInterfaces().some(({ name }) => name === 'Node');

const answers = (): [question: string, answer: GraphQLObjectType][] =>
  QUESTIONS.map(({ manual: { name } }) => {
    const field = schema.getQueryType()!.getFields()[name]!;
    return [name, getNamedType(field.type) as GraphQLObjectType];
  });

test('every answer is an object of its own with a basis, and pages are of its lists', () => {
  for (const [name, answer] of answers()) {
    expect([name, answer.name.toLowerCase()]).toEqual([name, name.toLowerCase()]);
    expect([name, String(answer.getFields()['basis']?.type)]).toEqual([name, 'Basis!']);
    expect([name, rowOf(answer)]).toEqual([name, undefined]);
    const args = schema
      .getQueryType()!
      .getFields()
      [name]!.args.map((argument) => argument.name);
    expect(args).not.toContain('first');
  }
});

test('the types of an answer are named after the question', () => {
  const strange = answers().flatMap(([, answer]) => {
    const stem = answer.name.replace(/(?:ies|s)$/, '');
    return [...ownTypes(answer)].map((type) => type.name).filter((name) => !name.startsWith(stem));
  });
  expect(strange).toEqual([]);
});

/** Whole numbers that are no mere count, by the name that the literature or this project has for them. */
const MEASURES =
  /^(?:degree|(?:in|out|twoMode)Degree|weight|reverseWeight|shared|coreNumber|days(?:Lowest|Highest|After)?|[ab]Polarity)$/;

const kindOf = (type: GraphQLOutputType): 'number' | 'list' | 'other' => {
  const named = getNamedType(type);
  if (isListType(getNullableType(type)) || (isObjectType(named) && rowOf(named))) return 'list';
  return ['Int', 'Float'].includes(named.name) ? 'number' : 'other';
};

test('in answers a name is a count or a list, never both', () => {
  const types = [...new Set([...answers().flatMap(([, answer]) => [...ownTypes(answer)]), ...sharedTypes()])];
  const uncounted: string[] = [];
  const kinds = new Map<string, Set<string>>();
  for (const type of types) {
    for (const { name, type: of } of fieldsOf(type)) {
      const kind = kindOf(of);
      if (kind !== 'other') kinds.set(name, (kinds.get(name) ?? new Set()).add(kind));
      const isCount = name.endsWith('Count');
      if (getNamedType(of).name === 'Int' && !isCount && !MEASURES.test(name)) uncounted.push(`${type.name}.${name}`);
      if (isCount && getNamedType(of).name !== 'Int') uncounted.push(`${type.name}.${name}`);
    }
  }
  expect(uncounted).toEqual([]);
  expect([...kinds].filter(([, found]) => found.size > 1).map(([name]) => name)).toEqual([]);
});

const sharedTypes = (): GraphQLObjectType[] => objectTypes().filter(({ name }) => SHARED.includes(name));
