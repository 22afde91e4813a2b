import {
  getVariableValues,
  GraphQLError,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';
import { LARGEST_PAGE } from '../../graph/page_size.js';
import { serverError } from '../errors.js';

/**
 * About one for each field of each node that may be returned: a list that is paged by `first` returns that many of what
 * is selected below it, anything else returns it once.
 */
const estimate: ComplexityEstimator = ({ args, childComplexity, field }) => {
  if (!field.args.some((argument) => argument.name === 'first')) return 1 + childComplexity;
  const first: unknown = args['first'] ?? LARGEST_PAGE;
  if (typeof first !== 'number' || first < 1 || first > LARGEST_PAGE) {
    const found = String(first);
    const message = `${field.name}: \`first\` is ${found}; it must be between 1 and ${LARGEST_PAGE}. Read further pages with \`after\`.`;
    throw serverError('PAGE_SIZE', message);
  }
  return 1 + first * childComplexity;
};

/** Fields of a document that are looked at before it is refused: fragments within fragments can ask for billions. */
const MOST_SELECTIONS = 10_000;

/**
 * Cost of an operation with its variables known; undefined where they do not fit, which the execution then reports.
 * @throws GraphQLError PAGE_SIZE, or COST_LIMIT where the document is too large to be reckoned.
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): number | undefined {
  if (getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors) return undefined;
  try {
    return getComplexity({
      schema,
      query: document,
      variables,
      operationName: operation.name?.value,
      estimators: [estimate],
      maxQueryNodes: MOST_SELECTIONS,
    });
  } catch (error) {
    if (!(error instanceof GraphQLError) || error.extensions['code'] !== undefined) throw error;
    if (error.message.includes('number of nodes')) {
      throw serverError('COST_LIMIT', 'The operation selects too many fields. Ask for less at a time.');
    }
    // An argument that does not fit its field, which only the variables show.
    throw new GraphQLError(error.message, {
      nodes: error.nodes,
      extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
    });
  }
}
