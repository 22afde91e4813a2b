import type { ModularityNetwork } from './modularity_network.js';

/** Gains below this share of a node’s ties are rounding. */
const ROUNDING = 1e-12;

/** Times that each node is visited on average, at most: some ten where resolutions and weights are usual. */
const MOST_VISITS = 1_000;

/**
 * Moves nodes between groups, one at a time and each to where it adds most, until no single move adds anything (the
 * first phase of Blondel et al. 2008). Nodes are visited in the order given; whenever one moves, its neighbours
 * elsewhere are visited again (the queue of Traag, Waltman & van Eck 2019, doi 10.1038/s41598-019-41695-z). A node may
 * also leave for a group of its own. Where rounding has nodes go round in a circle, the circle is left in the end.
 *
 * `group`, numbers from 0 to nodes − 1, is changed in place. Returns whether anything moved. Near O(ties).
 */
export function moveNodes(network: ModularityNetwork, group: Int32Array, order: Int32Array): boolean {
  const { nodes, offset, items, weight, out, into, penalty } = network;
  const outOf = new Float64Array(nodes);
  const intoOf = new Float64Array(nodes);
  const members = new Int32Array(nodes);
  for (let i = 0; i < nodes; i++) {
    const c = group[i]!;
    outOf[c]! += out[i]!;
    intoOf[c]! += into[i]!;
    members[c]!++;
  }
  const empty: number[] = [];
  for (let c = nodes - 1; c >= 0; c--) if (members[c] === 0) empty.push(c);
  const toGroup = new Float64Array(nodes);
  const near = new Int32Array(nodes);
  // A ring: no node waits twice.
  const queue = order.slice();
  const waits = new Uint8Array(nodes).fill(1);
  let moved = false;
  let left = MOST_VISITS * nodes;
  for (let head = 0, waiting = nodes; waiting > 0 && left > 0; waiting--, left--, head = (head + 1) % nodes) {
    const node = queue[head]!;
    waits[node] = 0;
    const from = group[node]!;
    const nodeOut = out[node]!;
    const nodeInto = into[node]!;
    let count = 0;
    for (let at = offset[node]!; at < offset[node + 1]!; at++) {
      const c = group[items[at]!]!;
      if (toGroup[c] === 0) near[count++] = c;
      toGroup[c]! += weight[at]!;
    }
    outOf[from]! -= nodeOut;
    intoOf[from]! -= nodeInto;
    const stay = toGroup[from]! - penalty * (nodeOut * intoOf[from]! + nodeInto * outOf[from]!);
    let best = from;
    let most = stay + ROUNDING * (nodeOut + nodeInto);
    for (let k = 0; k < count; k++) {
      const c = near[k]!;
      const gain = toGroup[c]! - penalty * (nodeOut * intoOf[c]! + nodeInto * outOf[c]!);
      toGroup[c] = 0;
      if (c !== from && gain > most) {
        best = c;
        most = gain;
      }
    }
    // Alone, a node adds nothing; it leaves where staying costs.
    if (most < 0 && members[from]! > 1) best = empty.pop()!;
    outOf[best]! += nodeOut;
    intoOf[best]! += nodeInto;
    if (best === from) continue;
    moved = true;
    group[node] = best;
    members[best]!++;
    if (--members[from]! === 0) empty.push(from);
    for (let at = offset[node]!; at < offset[node + 1]!; at++) {
      const other = items[at]!;
      if (waits[other] || group[other] === best) continue;
      waits[other] = 1;
      queue[(head + waiting++) % nodes] = other;
    }
  }
  return moved;
}
