import {
  getIntrospectionQuery,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isWrappingType,
  parse,
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLType,
} from 'graphql';
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';
import { rememberObjects } from '../../collections/remember.js';
import { serverError } from '../errors/errors.js';

/** What tools ask: with all that they may ask for. */
const STANDARD = parse(
  getIntrospectionQuery({
    descriptions: true,
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    schemaDescription: true,
    inputValueDeprecation: true,
    oneOf: true,
  }),
);

/** How many times as much an operation may ask of the schema as tools do. */
const MOST = 2;

/**
 * Estimates what an operation asks of the schema itself: one for each field of each part of it (type, field, argument …),
 * lists by their mean length. It is no cost of the data: bounded on its own.
 * @returns an estimator for one operation, undefined for fields of the data
 * @throws (when called) GraphQLError COST_LIMIT where more than twice the usual question of tools is asked
 */
export function introspectionEstimator(schema: GraphQLSchema): ComplexityEstimator {
  const most = Math.ceil(MOST * standardCost(schema));
  const ofPart = partEstimator(schema);
  let cost = 0;
  return (asked) => {
    if (isIntrospectionType(asked.type)) return ofPart(asked);
    if (asked.field.name !== '__schema' && asked.field.name !== '__type') return undefined;
    cost += asked.childComplexity;
    if (cost > most) throw serverError('COST_LIMIT', 'COST_LIMIT', { cost: Math.ceil(cost), most });
    return 1;
  };
}

const standardCost = rememberObjects((schema: GraphQLSchema): number => {
  const ofPart = partEstimator(schema);
  return getComplexity({
    schema,
    query: STANDARD,
    estimators: [(asked) => ofPart(asked) ?? 1 + asked.childComplexity],
  });
});

/** Estimates fields of the types with which the schema describes itself. */
const partEstimator = rememberObjects((schema: GraphQLSchema): ComplexityEstimator => {
  const lengths = listLengths(schema, Object.values(schema.getTypeMap()));
  return ({ type, field, childComplexity }) => 1 + (lengths[`${type.name}.${field.name}`] ?? 1) * childComplexity;
});

/** Mean length of each list with which the schema describes itself, over all that can have one; of a type within a type, how many have one. */
function listLengths(schema: GraphQLSchema, types: readonly GraphQLNamedType[]): Record<string, number> {
  const directives = schema.getDirectives();
  const withFields = types.filter((type) => isObjectType(type) || isInterfaceType(type));
  const inputs = types.filter(isInputObjectType).flatMap((type) => Object.values(type.getFields()));
  const fields = withFields.flatMap((type) => Object.values(type.getFields()));
  const wrappers = [...fields, ...fields.flatMap(({ args }) => args), ...inputs].map(({ type }) => wrappersOf(type));
  const wrapped = wrappers.reduce((sum, count) => sum + count, 0);
  // What is listed as an interface, or as what can stand for it, has fields.
  const richness = types.length / Math.max(1, withFields.length);
  return {
    '__Schema.types': types.length,
    '__Schema.directives': directives.length,
    '__Type.fields': fields.length / types.length,
    '__Type.interfaces': richness * (withFields.flatMap((type) => type.getInterfaces()).length / types.length),
    '__Type.possibleTypes':
      richness * (types.filter(isAbstractType).flatMap((type) => schema.getPossibleTypes(type)).length / types.length),
    '__Type.enumValues': types.filter(isEnumType).flatMap((type) => type.getValues()).length / types.length,
    '__Type.inputFields': inputs.length / types.length,
    '__Type.ofType': wrapped / Math.max(1, wrapped + wrappers.length),
    '__Field.args': mean(fields, ({ args }) => args.length),
    '__Directive.args': mean(directives, ({ args }) => args.length),
  };
}

/** How many times a type is wrapped, in lists or as never null. */
const wrappersOf = (type: GraphQLType): number =>
  isWrappingType(type) ? 1 + wrappersOf(type.ofType as GraphQLType) : 0;

function mean<T>(parts: readonly T[], lengthOf: (part: T) => number): number {
  return parts.reduce((sum, part) => sum + lengthOf(part), 0) / Math.max(1, parts.length);
}
