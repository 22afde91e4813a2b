import { aboutTexts } from './about.js';
import { inChunks } from './chunks.js';
import type { Attribute, AttributeType, AttributeValue, Network } from './network.js';
import { nodeIds } from './node_ids.js';
import { escaped, XML_DECLARATION } from './xml.js';

const NAMESPACE = 'http://graphml.graphdrawing.org/xmlns';

const TYPES: Readonly<Record<AttributeType, string>> = {
  string: 'string',
  integer: 'int',
  double: 'double',
  boolean: 'boolean',
};

const LABEL: Attribute = { name: 'label', type: 'string', title: 'Name' };

/** GraphML 1.0: what the file says of itself stands in `data` of the graph, what an attribute means in `desc` of its key. */
export function writeGraphml(network: Network): Iterable<string> {
  return inChunks(pieces(network));
}

function* pieces(network: Network): Iterable<string> {
  const facts = aboutTexts(network);
  const ofGraph = facts.map(([name]): Attribute => ({ name, type: 'string', title: '' }));
  yield `${XML_DECLARATION}<graphml xmlns="${NAMESPACE}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"`;
  yield ` xsi:schemaLocation="${NAMESPACE} ${NAMESPACE}/1.0/graphml.xsd">\n`;
  yield* keys('graph', ofGraph);
  yield* keys('node', [LABEL, ...network.nodeAttributes]);
  yield* keys('edge', network.tieAttributes);
  yield `<graph id="${escaped(network.header.question)}" edgedefault="${network.directed ? 'directed' : 'undirected'}">\n`;
  yield `${data(
    'graph',
    facts.map(([, text]) => text),
  )}\n`;
  for (const { id, label, values } of network.nodes())
    yield `<node id="${escaped(id)}">${data('node', [label, ...values])}</node>\n`;
  const ids = nodeIds(network).map(escaped);
  for (const { source, target, values } of network.ties())
    yield `<edge source="${ids[source]}" target="${ids[target]}">${data('edge', values)}</edge>\n`;
  yield '</graph>\n</graphml>\n';
}

type Owner = 'graph' | 'node' | 'edge';

const keyId = (owner: Owner, place: number): string => `${owner}${place}`;

function* keys(owner: Owner, attributes: readonly Attribute[]): Iterable<string> {
  for (const [place, { name, type, title }] of attributes.entries()) {
    yield `<key id="${keyId(owner, place)}" for="${owner}" attr.name="${name}" attr.type="${TYPES[type]}">`;
    yield title === '' ? '</key>\n' : `<desc>${escaped(title)}</desc></key>\n`;
  }
}

function data(owner: Owner, values: readonly AttributeValue[]): string {
  return values
    .map((value, place) =>
      value === null ? '' : `<data key="${keyId(owner, place)}">${escaped(String(value))}</data>`,
    )
    .join('');
}
