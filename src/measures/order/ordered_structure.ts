import { listOf, type Lists } from '../network/incidence.js';
import { structuralOrder, type Structure } from './structural_order.js';

/** A network whose node at place p is node `order[p]` of what it was made from; lists of neighbours ascend by place. */
export interface OrderedStructure extends Lists {
  nodes: number;
  order: Int32Array;
  /** Weight of the tie behind `items[at]`: 1 where the structure has no weights. */
  weight: Float64Array;
}

/**
 * The same network with its nodes renumbered in structural order: equal structures give equal arrays (weights to their
 * last bits), so what is computed from them cannot depend on the numbering. O((nodes + ties) · log nodes).
 */
export function inStructuralOrder(structure: Structure): OrderedStructure {
  const { nodes, adjacency, weight: given } = structure;
  const order = structuralOrder(structure);
  const place = new Int32Array(nodes);
  order.forEach((node, at) => (place[node] = at));
  const offset = new Int32Array(nodes + 1);
  order.forEach((node, p) => (offset[p + 1] = offset[p]! + listOf(adjacency, node).length));
  const next = offset.slice(0, nodes);
  const items = new Int32Array(adjacency.items.length);
  const weight = new Float64Array(adjacency.items.length);
  // Each node, in order, adds itself to the lists of its neighbours: so these ascend.
  order.forEach((node, p) => {
    for (let at = adjacency.offset[node]!; at < adjacency.offset[node + 1]!; at++) {
      const to = next[place[adjacency.items[at]!]!]!++;
      items[to] = p;
      weight[to] = given ? given[at]! : 1;
    }
  });
  return { nodes, order, offset, items, weight };
}
