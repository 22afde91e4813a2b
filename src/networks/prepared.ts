import type { Attribute, AttributeValue, Network, NetworkNode, NetworkTie } from './network.js';
import { RESERVED_NAMES } from './network.js';

// What XML 1.0 cannot hold, half of a surrogate pair included. One rule for every format, so that a name is the same
// in all of them.
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

const BIPARTITE: Attribute = { name: 'bipartite', type: 'integer', title: '0: an agent, 1: an event' };

/**
 * The network as the formats write it: citations are attributes of the ties, characters that no format can carry are U+FFFD, numbers that are not finite are
 * null, and the nodes of a two-mode network say their side as networkx does, in `bipartite`.
 * @throws Error where the network is not what its type promises: names, weights, counts, numbers of nodes. It is a
 * fault of the question that made it.
 */
export function prepared(network: Network): Network {
  checkNames(network.nodeAttributes);
  const tieAttributes = [...network.tieAttributes, ...(network.citations?.attributes ?? [])];
  checkNames(tieAttributes);
  const [weight] = network.tieAttributes;
  if (weight?.name !== 'weight' || (weight.type !== 'integer' && weight.type !== 'double'))
    throw new Error('The first attribute of ties must be "weight", a number');
  const { agents, header } = network;
  return {
    ...network,
    header: {
      ...header,
      title: clean(header.title),
      licence: clean(header.licence),
      measure: clean(header.measure),
      parameters: cleanJson(header.parameters),
      warnings: header.warnings.map(({ code, values, sentence }) => ({
        code,
        values: cleanJson({ ...values }),
        sentence: clean(sentence),
      })),
    },
    tieAttributes,
    nodeAttributes: agents === undefined ? network.nodeAttributes : [...network.nodeAttributes, BIPARTITE],
    nodes: () => preparedNodes(network),
    ties: () => preparedTies(network),
  };
}

function* preparedNodes(network: Network): Iterable<NetworkNode> {
  const { agents, nodeCount } = network;
  let number = 0;
  for (const { id, label, values } of network.nodes()) {
    const own = values.map(cleanValue);
    if (agents !== undefined) own.push(number < agents ? 0 : 1);
    yield { id: clean(id), label: clean(label), values: own };
    number += 1;
  }
  checkCount('nodes', number, nodeCount);
}

function* preparedTies(network: Network): Iterable<NetworkTie> {
  const { nodeCount, tieCount, citations } = network;
  let number = 0;
  for (const { source, target, values } of network.ties()) {
    if (!(source < nodeCount && target < nodeCount)) throw new Error(`Tie ${number} has an end that is no node`);
    if (!Number.isFinite(values[0])) throw new Error(`Tie ${number} has no weight`);
    const all = citations ? [...values, ...citations.of(number)] : values;
    yield { source, target, values: all.map(cleanValue) };
    number += 1;
  }
  checkCount('ties', number, tieCount);
}

function checkCount(what: string, found: number, promised: number): void {
  if (found !== promised) throw new Error(`The network has ${found} ${what} and promised ${promised}`);
}

function checkNames(attributes: readonly Attribute[]): void {
  const names = attributes.map(({ name }) => name);
  const wrong = names.find(
    (name, i) => !/^[a-z]\w*$/i.test(name) || RESERVED_NAMES.includes(name) || names.indexOf(name) < i,
  );
  if (wrong !== undefined) throw new Error(`An attribute of a network cannot be named "${wrong}"`);
}

function clean(text: string): string {
  return text.replace(FORBIDDEN, '\uFFFD');
}

function cleanValue(value: AttributeValue): AttributeValue {
  if (typeof value === 'string') return clean(value);
  return typeof value === 'number' && !Number.isFinite(value) ? null : value;
}

/** What JSON would say of a value, with its texts cleaned. */
function cleanJson(value: Record<string, unknown>): Record<string, unknown> {
  const json = JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'string' ? clean(inner) : inner));
  return JSON.parse(json) as Record<string, unknown>;
}
