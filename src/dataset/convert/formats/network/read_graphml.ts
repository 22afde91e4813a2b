import type { Element } from '@xmldom/xmldom';
import type { Conversion } from '../../conversion.js';
import { attributeOf, below, lineOf, readXml } from '../../input/xml.js';
import { edgeOf, nodeOf, ownAttributes, type Network } from './network.js';

interface Key {
  id: string;
  name: string;
  of: string;
  standard?: string;
}

/** GraphML: keys with names and defaults, nodes and edges with `data`. */
export async function readGraphml(path: string, conversion: Conversion): Promise<Network> {
  const root = await readXml(path, 'graphml', conversion);
  const keys = below(root, 'key').map(keyOf);
  const graphs = below(root, 'graph');
  const [graph] = graphs;
  if (!graph) return conversion.fail('the whole file', 'there is no graph in it.');
  for (const other of graphs.slice(1)) conversion.leftOut.note('RECORD', 'graph after the first', lineOf(other));
  for (const element of below(graph)) {
    const name = element.localName!;
    if (name !== 'node' && name !== 'edge') conversion.leftOut.note('RECORD', `graph.${name}`, lineOf(element));
    for (const child of below(element)) {
      if (child.localName !== 'data') conversion.leftOut.note('RECORD', `${name}.${child.localName}`, lineOf(child));
    }
  }
  return {
    nodes: below(graph, 'node').map((node) => nodeOf(node, dataOf(node, 'node', keys, ['id']), conversion)),
    edges: below(graph, 'edge').map((edge) =>
      edgeOf(edge, dataOf(edge, 'edge', keys, ['id', 'source', 'target', 'directed']), conversion),
    ),
  };
}

function keyOf(key: Element): Key {
  const id = attributeOf(key, 'id') ?? '';
  const [standard] = below(key, 'default');
  return {
    id,
    name: attributeOf(key, 'attr.name') ?? id,
    of: attributeOf(key, 'for') ?? 'all',
    standard: standard?.textContent?.trim() || undefined,
  };
}

function dataOf(element: Element, of: string, keys: readonly Key[], without: readonly string[]): Map<string, string> {
  const values = new Map(ownAttributes(element, without));
  for (const { name, standard, of: kind } of keys) {
    if (standard !== undefined && (kind === of || kind === 'all')) values.set(name, standard);
  }
  for (const data of below(element, 'data')) {
    const key = keys.find(({ id }) => id === attributeOf(data, 'key'));
    const text = data.textContent?.trim();
    if (text) values.set(key?.name ?? attributeOf(data, 'key') ?? 'data', text);
  }
  return values;
}
