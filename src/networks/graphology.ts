import { about } from './about.js';
import { inChunks } from './chunks.js';
import { listed, members } from './json.js';
import type { Network } from './network.js';
import { nodeIds } from './node_ids.js';

/** graphology JSON, as `Graph.from` takes it; the graph's attributes are what the file says of itself. */
export function writeGraphology(network: Network): Iterable<string> {
  return inChunks(pieces(network));
}

function* pieces(network: Network): Iterable<string> {
  const options = { type: network.directed ? 'directed' : 'undirected', multi: false, allowSelfLoops: true };
  yield `{"options":${JSON.stringify(options)},"attributes":${JSON.stringify(about(network))},\n"nodes":`;
  yield* listed(nodes(network));
  yield ',\n"edges":';
  yield* listed(edges(network));
  yield '}\n';
}

function* nodes(network: Network): Iterable<string> {
  for (const { id, label, values } of network.nodes()) {
    const own = members(network.nodeAttributes, values);
    yield `{"key":${JSON.stringify(id)},"attributes":{"label":${JSON.stringify(label)}${own}}}`;
  }
}

function* edges(network: Network): Iterable<string> {
  const ids = nodeIds(network).map((id) => JSON.stringify(id));
  for (const { source, target, values } of network.ties()) {
    const own = members(network.tieAttributes, values).slice(1);
    yield `{"source":${ids[source]},"target":${ids[target]},"attributes":{${own}}}`;
  }
}
