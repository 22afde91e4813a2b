import { aboutTexts } from './about.js';
import { inChunks } from './chunks.js';
import type { Attribute, AttributeValue, Network } from './network.js';
import { nodeIds } from './node_ids.js';
import { escaped, XML_DECLARATION } from './xml.js';

const NAMESPACE = 'http://gexf.net/1.3';

/**
 * GEXF 1.3. What the file says of itself stands line by line in `description`, for the schema has no other place. (The
 * writer of graphology-gexf holds the graph and the whole text in memory; this one does not.)
 */
export function writeGexf(network: Network): Iterable<string> {
  return inChunks(pieces(network));
}

function* pieces(network: Network): Iterable<string> {
  const { header, nodeAttributes, tieAttributes } = network;
  // The weight has a place of its own.
  const [, ...otherTieAttributes] = tieAttributes;
  const description = aboutTexts(network).map(([name, text]) => `${name}: ${text}`);
  yield `${XML_DECLARATION}<gexf xmlns="${NAMESPACE}" version="1.3">\n`;
  yield `<meta><creator>${escaped(header.generator)}</creator>`;
  yield `<description>${escaped(description.join('\n'))}</description></meta>\n`;
  yield `<graph defaultedgetype="${network.directed ? 'directed' : 'undirected'}">\n`;
  yield* declared('node', nodeAttributes);
  yield* declared('edge', otherTieAttributes);
  yield `<nodes count="${network.nodeCount}">\n`;
  for (const { id, label, values } of network.nodes())
    yield `<node id="${escaped(id)}" label="${escaped(label)}">${stated(nodeAttributes, values)}</node>\n`;
  yield `</nodes>\n<edges count="${network.tieCount}">\n`;
  const ids = nodeIds(network).map(escaped);
  for (const { source, target, values } of network.ties()) {
    const [weight, ...others] = values;
    yield `<edge source="${ids[source]}" target="${ids[target]}" weight="${weight}">`;
    yield `${stated(otherTieAttributes, others)}</edge>\n`;
  }
  yield '</edges>\n</graph>\n</gexf>\n';
}

// The title of an attribute is the name by which Gephi and networkx show it.
function* declared(owner: 'node' | 'edge', attributes: readonly Attribute[]): Iterable<string> {
  if (attributes.length === 0) return;
  yield `<attributes class="${owner}">\n`;
  for (const { name, type } of attributes) yield `<attribute id="${name}" title="${name}" type="${type}"/>\n`;
  yield '</attributes>\n';
}

function stated(attributes: readonly Attribute[], values: readonly AttributeValue[]): string {
  const known = attributes.flatMap(({ name }, place) => {
    const value = values[place];
    return value === undefined || value === null ? [] : [`<attvalue for="${name}" value="${escaped(String(value))}"/>`];
  });
  return known.length === 0 ? '' : `<attvalues>${known.join('')}</attvalues>`;
}
