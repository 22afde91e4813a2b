import {
  getIntrospectionQuery,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  parse,
  type GraphQLSchema,
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
  const most = MOST * standardCost(schema);
  let cost = 0;
  return (asked) => {
    if (isIntrospectionType(asked.type)) return partsOf(schema)(asked);
    if (asked.field.name !== '__schema' && asked.field.name !== '__type') return undefined;
    cost += asked.childComplexity;
    if (cost > most) throw serverError('COST_LIMIT', 'COST_LIMIT', { cost, most });
    return 1;
  };
}

const standardCost = rememberObjects((schema: GraphQLSchema): number => {
  const parts = partsOf(schema);
  return getComplexity({ schema, query: STANDARD, estimators: [(asked) => parts(asked) ?? 1 + asked.childComplexity] });
});

/** Estimates fields of the types with which the schema describes itself. */
const partsOf = rememberObjects((schema: GraphQLSchema): ComplexityEstimator => {
  const lengths = listLengths(schema);
  return ({ type, field, childComplexity }) => 1 + (lengths[`${type.name}.${field.name}`] ?? 1) * childComplexity;
});

/** Mean length of each list with which the schema describes itself, at least 1. */
function listLengths(schema: GraphQLSchema): Record<string, number> {
  const types = Object.values(schema.getTypeMap());
  const directives = schema.getDirectives();
  const withFields = types.filter((type) => isObjectType(type) || isInterfaceType(type));
  const fields = withFields.flatMap((type) => Object.values(type.getFields()));
  return {
    '__Schema.types': types.length,
    '__Schema.directives': directives.length,
    '__Type.fields': mean(withFields, (type) => Object.keys(type.getFields()).length),
    '__Type.interfaces': mean(withFields, (type) => type.getInterfaces().length),
    '__Type.possibleTypes': mean(types.filter(isAbstractType), (type) => schema.getPossibleTypes(type).length),
    '__Type.enumValues': mean(types.filter(isEnumType), (type) => type.getValues().length),
    '__Type.inputFields': mean(types.filter(isInputObjectType), (type) => Object.keys(type.getFields()).length),
    '__Field.args': mean(fields, ({ args }) => args.length),
    '__Directive.args': mean(directives, ({ args }) => args.length),
    '__Directive.locations': mean(directives, ({ locations }) => locations.length),
  };
}

function mean<T>(parts: readonly T[], lengthOf: (part: T) => number): number {
  const total = parts.reduce((sum, part) => sum + lengthOf(part), 0);
  return Math.max(1, Math.ceil(total / Math.max(1, parts.length)));
}
