import type { Element } from '@xmldom/xmldom';
import type { Conversion } from '../../conversion.js';
import { attributeOf, below, lineOf, readXml } from '../../input/xml.js';
import { edgeOf, nodeOf, ownAttributes, type Network } from './network.js';

interface Attribute {
  id: string;
  title: string;
  standard?: string;
}

/** GEXF: attributes of a class, nodes with a label, nodes and edges with `attvalues`. */
export async function readGexf(path: string, conversion: Conversion): Promise<Network> {
  const root = await readXml(path, 'gexf', conversion);
  const [graph] = below(root, 'graph');
  if (!graph) return conversion.fail('the whole file', 'there is no graph in it.');
  const [ofNodes, ofEdges] = [attributesOf(graph, 'node'), attributesOf(graph, 'edge')];
  const all = (list: string, name: string): Element[] => below(graph, list).flatMap((one) => below(one, name));
  const parts = [...all('nodes', 'node'), ...all('edges', 'edge')];
  for (const part of parts) noteRest(part, conversion);
  return {
    nodes: all('nodes', 'node').map((node) => nodeOf(node, valuesOf(node, ofNodes, ['id']), conversion)),
    edges: all('edges', 'edge').map((edge) =>
      edgeOf(edge, valuesOf(edge, ofEdges, ['id', 'source', 'target', 'type']), conversion),
    ),
  };
}

const attributesOf = (graph: Element, of: string): Attribute[] =>
  below(graph, 'attributes')
    .filter((attributes) => attributeOf(attributes, 'class') === of)
    .flatMap((attributes) => below(attributes, 'attribute'))
    .map((attribute) => ({
      id: attributeOf(attribute, 'id') ?? '',
      title: attributeOf(attribute, 'title') ?? '',
      standard: below(attribute, 'default')[0]?.textContent?.trim() || undefined,
    }));

function valuesOf(element: Element, attributes: readonly Attribute[], without: readonly string[]): Map<string, string> {
  const values = new Map(ownAttributes(element, without));
  for (const { title, standard } of attributes) if (standard !== undefined) values.set(title, standard);
  for (const value of below(element, 'attvalues').flatMap((list) => below(list, 'attvalue'))) {
    const named = attributeOf(value, 'for');
    const text = attributeOf(value, 'value');
    const title = attributes.find(({ id }) => id === named)?.title;
    if (text !== undefined) values.set(title ?? named ?? 'attvalue', text);
  }
  return values;
}

/** Colours, sizes, spells, nodes within nodes: all that is neither label nor attribute. */
function noteRest(element: Element, conversion: Conversion): void {
  for (const child of below(element)) {
    if (child.localName === 'attvalues') continue;
    const kind = child.localName === 'nodes' || child.localName === 'edges' ? 'RECORD' : 'FIELD';
    conversion.leftOut.note(kind, `${element.localName}.${child.localName}`, lineOf(child));
  }
}
