import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { rememberObjects } from '../../collections/remember.js';
import type { Settings } from '../../settings.js';
import { serverError } from '../errors/errors.js';
import { costOf } from './cost.js';
import { shapeOf } from './shape.js';

/** (Documents are kept by the server while they are asked for.) */
const shapeIn = rememberObjects((document: DocumentNode) =>
  rememberObjects((operation: OperationDefinitionNode) => shapeOf(operation, document)),
);

/** Levels below `__schema`, itself included: tools ask for 15. */
const INTROSPECTION_DEPTH = 20;

/**
 * Refuses an operation that asks for too much, before it runs; returns its cost.
 * @throws GraphQLError with the code DEPTH_LIMIT, ALIAS_LIMIT, PAGE_SIZE or COST_LIMIT.
 */
export function checkLimits(
  limits: Settings['limits'],
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): number | undefined {
  const { depth, introspection, aliases } = shapeIn(document)(operation);
  if (depth > limits.depth) {
    throw serverError('DEPTH_LIMIT', 'DEPTH_LIMIT', { depth, most: limits.depth });
  }
  if (introspection > INTROSPECTION_DEPTH) {
    throw serverError('DEPTH_LIMIT', 'DEPTH_LIMIT', { depth: introspection, most: INTROSPECTION_DEPTH });
  }
  if (aliases > limits.aliases) {
    throw serverError('ALIAS_LIMIT', 'ALIAS_LIMIT', { aliases, most: limits.aliases });
  }
  const cost = costOf(schema, document, operation, variables);
  if (cost !== undefined && cost > limits.cost) {
    throw serverError('COST_LIMIT', 'COST_LIMIT', { cost, most: limits.cost });
  }
  return cost;
}
