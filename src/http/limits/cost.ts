import {
  getVariableValues,
  GraphQLError,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';
import { LRUCache } from 'lru-cache';
import { rememberObjects } from '../../collections/remember.js';
import { LARGEST_PAGE } from '../../graph/lists/page_size.js';
import { QUESTIONS } from '../../questions/index.js';
import { serverError } from '../errors/errors.js';
import { introspectionEstimator } from './introspection.js';
import { searchCost, searchWeight } from './search_cost.js';

/** What it costs to ask a question, besides what it returns: its steps are limited where they are known. */
const QUESTION = 1_000;

const QUESTION_FIELDS: ReadonlySet<string> = new Set(QUESTIONS.map(({ manual }) => manual.name));

/**
 * About one for each field of each node that may be returned: a list that is paged by `first` returns that many of what
 * is selected below it, anything else returns it once. Each item of a list in arguments costs one; looking for names, and
 * what is computed, something of its own.
 */
const estimate: ComplexityEstimator = ({ args, childComplexity, field, type }) => {
  const isQuestion = type.name === 'Query' && QUESTION_FIELDS.has(field.name);
  const own = 1 + itemsIn(args) + searchCost(field, args) + (isQuestion ? QUESTION : 0);
  if (!field.args.some((argument) => argument.name === 'first')) return own + childComplexity;
  const first: unknown = args['first'] ?? LARGEST_PAGE;
  if (typeof first !== 'number' || first < 1 || first > LARGEST_PAGE) {
    throw serverError('PAGE_SIZE', 'PAGE_TOO_LARGE', { field: field.name, first: String(first), most: LARGEST_PAGE });
  }
  return own + first * childComplexity;
};

/** Items of all lists in arguments, however deep they stand: each is looked up. */
function itemsIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const parts: unknown[] = Object.values(value);
  return parts.reduce<number>((sum, part) => sum + itemsIn(part), Array.isArray(value) ? parts.length : 0);
}

/** Fields of a document that are looked at before it is refused: fragments within fragments can ask for billions. */
const MOST_SELECTIONS = 10_000;

/** Kept for an operation: whoever pages asks with the same numbers. */
const KEPT_COSTS = 20;

/** Costs that were estimated, by operation (documents are kept while they are asked for) and the variables that matter. */
const estimated = rememberObjects((_: OperationDefinitionNode) => new LRUCache<string, number>({ max: KEPT_COSTS }));

/**
 * Cost of an operation with its variables known; undefined where they do not fit, which the execution then reports.
 * @throws GraphQLError PAGE_SIZE, or COST_LIMIT where the document is too large to be estimated.
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): number | undefined {
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (errors) return undefined;
  const costs = estimated(operation);
  const key = JSON.stringify(Object.entries(coerced).map(([name, value]) => [name, weightOf(value)]));
  let cost = costs.get(key);
  if (cost === undefined) costs.set(key, (cost = estimateCost(schema, document, operation, variables)));
  return cost;
}

/**
 * What the cost may depend on of a variable: numbers of rows, what directives leave out, items of lists, what names are
 * looked for by, and whether it is there.
 */
const weightOf = (value: unknown): unknown =>
  typeof value === 'number' || typeof value === 'boolean'
    ? value
    : [itemsIn(value), searchWeight(value) ?? value === null];

function estimateCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): number {
  try {
    return getComplexity({
      schema,
      query: document,
      variables,
      operationName: operation.name?.value,
      estimators: [introspectionEstimator(schema), estimate],
      maxQueryNodes: MOST_SELECTIONS,
    });
  } catch (error) {
    if (!(error instanceof GraphQLError) || error.extensions['code'] !== undefined) throw error;
    if (error.message.includes('number of nodes')) {
      throw serverError('COST_LIMIT', 'TOO_MANY_FIELDS', { most: MOST_SELECTIONS });
    }
    // An argument that does not fit its field, which only the variables show.
    throw new GraphQLError(error.message, {
      nodes: error.nodes,
      extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
    });
  }
}
