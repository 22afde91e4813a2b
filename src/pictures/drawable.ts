import type { GraphQLSchema } from 'graphql';
import { fitsGrid, GRID_COLUMNS, GRID_ROWS } from '../drawing/grid/scene.js';
import { argumentError } from '../graph/errors.js';
import type { Context } from '../graph/context.js';
import type { Network } from '../networks/network.js';
import { askNetwork, type NetworkAsked } from '../questions/networks.js';

/** Ties of a map at most: more are a hairball. */
const MOST_TIES = 1000;
/** Of a larger network the strongest are drawn, so many at most, in whole classes of equal rank. */
const STRONGEST = 300;

/**
 * The network as far as a picture shows it: whole, or its strongest ties.
 * @throws BAD_ARGUMENT where there is nothing to draw, or where a drawing would say nothing; what the question throws
 */
export async function drawableNetwork(schema: GraphQLSchema, context: Context, asked: NetworkAsked): Promise<Network> {
  const network = await askNetwork(schema, context, asked);
  const { agents, nodeCount, tieCount } = network;
  if (tieCount === 0 && network.header.strongest?.all) {
    throw refused(
      `The strongest class has more than ${asked.strongest} of the ${network.header.strongest.all} ties, all equally strong: none is drawn. Raise strongest, or narrow the scope.`,
    );
  }
  if (tieCount === 0) throw refused('There is nothing to draw: under this scope nothing is tied.');
  if (agents !== undefined) {
    const events = nodeCount - agents;
    if (fitsGrid(agents, events) || tieCount <= MOST_TIES) return network;
    throw refused(
      `${agents} agents and ${events} events are too many to draw: a grid has ${GRID_ROWS} rows and ${GRID_COLUMNS} columns, a map ${MOST_TIES} ties. Narrow the scope.`,
    );
  }
  if (tieCount <= MOST_TIES) return network;
  if (asked.strongest !== undefined) {
    throw refused(
      `${tieCount} ties are too many to draw: a map has ${MOST_TIES}. Lower strongest, or narrow the scope.`,
    );
  }
  return drawableNetwork(schema, context, { ...asked, strongest: STRONGEST });
}

const refused = (message: string): Error => argumentError('BAD_ARGUMENT', message);
