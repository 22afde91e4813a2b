import { about } from './about.js';
import { inChunks } from './chunks.js';
import { listed, members } from './json.js';
import type { Network } from './network.js';
import { nodeIds } from './node_ids.js';

/**
 * Cytoscape JSON: `elements` as cytoscape.js and Cytoscape take them; `data` of the whole is what the file says of
 * itself. networkx keys the nodes by `value`, which is the id.
 */
export function writeCytoscape(network: Network): Iterable<string> {
  return inChunks(pieces(network));
}

function* pieces(network: Network): Iterable<string> {
  yield `{"data":${JSON.stringify(about(network))},"directed":${network.directed},"multigraph":false,\n`;
  yield '"elements":{"nodes":';
  yield* listed(nodes(network));
  yield ',\n"edges":';
  yield* listed(edges(network));
  yield '}}\n';
}

function* nodes(network: Network): Iterable<string> {
  for (const { id, label, values } of network.nodes()) {
    const key = JSON.stringify(id);
    const own = members(network.nodeAttributes, values);
    yield `{"data":{"id":${key},"value":${key},"name":${JSON.stringify(label)}${own}}}`;
  }
}

function* edges(network: Network): Iterable<string> {
  const ids = nodeIds(network).map((id) => JSON.stringify(id));
  for (const { source, target, values } of network.ties())
    yield `{"data":{"source":${ids[source]},"target":${ids[target]}${members(network.tieAttributes, values)}}}`;
}
