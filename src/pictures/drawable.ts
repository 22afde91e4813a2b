import type { GraphQLSchema } from 'graphql';
import { fitsGrid, GRID_COLUMNS, GRID_ROWS } from '../drawing/grid/scene.js';
import { argumentError } from '../graph/errors.js';
import type { Context } from '../graph/context.js';
import type { Network } from '../networks/network.js';
import { askNetwork, type NetworkAsked } from '../questions/networks.js';
import type { MessageValues } from '../texts/message_text.js';
import type { RefusalReason } from '../texts/refusal_text.js';

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
    throw refused('STRONGEST_CLASS', { strongest: asked.strongest!, all: network.header.strongest.all });
  }
  if (tieCount === 0) throw refused('NOTHING_TIED');
  if (agents !== undefined) {
    const events = nodeCount - agents;
    if (fitsGrid(agents, events) || tieCount <= MOST_TIES) return network;
    throw refused('GRID_TOO_LARGE', { agents, events, rows: GRID_ROWS, columns: GRID_COLUMNS, ties: MOST_TIES });
  }
  if (tieCount <= MOST_TIES) return network;
  if (asked.strongest !== undefined) {
    throw refused('MAP_TOO_LARGE', { ties: tieCount, most: MOST_TIES });
  }
  return drawableNetwork(schema, context, { ...asked, strongest: STRONGEST });
}

const refused = (reason: RefusalReason, values: MessageValues = {}): Error =>
  argumentError('BAD_ARGUMENT', reason, values);
