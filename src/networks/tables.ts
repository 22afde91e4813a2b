import type { Attribute, AttributeValue, Network } from './network.js';
import { nodeIds } from './node_ids.js';

export type Row = readonly AttributeValue[];

/** A network as tables have it: columns, and rows that are made as they are taken. */
export interface Table {
  columns: readonly Attribute[];
  rows: Iterable<Row>;
}

const number = (name: string, title: string): Attribute => ({ name, type: 'integer', title });
const text = (name: string, title: string): Attribute => ({ name, type: 'string', title });

/** `id`, `label` and the attributes, in the order of the nodes. */
export function nodeTable(network: Network): Table {
  return { columns: [text('id', 'Id'), text('label', 'Name'), ...network.nodeAttributes], rows: nodeRows(network) };
}

/** The ids of `source` and `target`, and the attributes. */
export function tieTable(network: Network): Table {
  const ends = [text('source', 'Id of the one end'), text('target', 'Id of the other end')];
  return { columns: [...ends, ...network.tieAttributes], rows: tieRows(network) };
}

/** The ties by the ids and the numbers of their ends, with their weight and what they rest on. */
export function citationTable(network: Network): Table {
  const attributes = network.citations?.attributes ?? [];
  const ends = [
    text('source', 'Id of the one end'),
    text('target', 'Id of the other end'),
    number('sourceNumber', 'Number of the one end, from 1 in the order of the nodes'),
    number('targetNumber', 'Number of the other end'),
  ];
  return {
    columns: [...ends, network.tieAttributes[0]!, ...attributes],
    rows: citationRows(network, network.tieAttributes.length - attributes.length),
  };
}

function* nodeRows(network: Network): Iterable<Row> {
  for (const { id, label, values } of network.nodes()) yield [id, label, ...values];
}

function* tieRows(network: Network): Iterable<Row> {
  const ids = nodeIds(network);
  for (const { source, target, values } of network.ties()) yield [ids[source]!, ids[target]!, ...values];
}

/** @param first place of the first citation among the values of a tie */
function* citationRows(network: Network, first: number): Iterable<Row> {
  const ids = nodeIds(network);
  for (const { source, target, values } of network.ties())
    yield [ids[source]!, ids[target]!, source + 1, target + 1, values[0]!, ...values.slice(first)];
}
