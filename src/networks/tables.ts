import type { Attribute, AttributeValue, Network } from './network.js';
import { nodeIds } from './node_ids.js';

export type Row = readonly AttributeValue[];

/** A network as tables have it: columns, and rows that are made as they are taken. */
export interface Table {
  columns: readonly Attribute[];
  rows: Iterable<Row>;
}

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

function* nodeRows(network: Network): Iterable<Row> {
  for (const { id, label, values } of network.nodes()) yield [id, label, ...values];
}

function* tieRows(network: Network): Iterable<Row> {
  const ids = nodeIds(network);
  for (const { source, target, values } of network.ties()) yield [ids[source]!, ids[target]!, ...values];
}
