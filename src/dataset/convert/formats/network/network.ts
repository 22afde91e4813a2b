import type { Element } from '@xmldom/xmldom';
import type { Conversion } from '../../conversion.js';
import { attributeOf, lineOf } from '../../input/xml.js';

/** A node or an edge of a network file: its attributes by name. */
interface Part {
  attributes: ReadonlyMap<string, string>;
  /** Its line, as a locator. */
  locator: string;
}
export interface NetworkNode extends Part {
  id: string;
}
export interface NetworkEdge extends Part {
  source: string;
  target: string;
}

/** What a network file holds, whatever its format. */
export interface Network {
  nodes: readonly NetworkNode[];
  edges: readonly NetworkEdge[];
}

/** A node of its element. */
export function nodeOf(element: Element, attributes: ReadonlyMap<string, string>, conversion: Conversion): NetworkNode {
  const id = attributeOf(element, 'id') ?? conversion.fail(lineOf(element), 'a node has no id.');
  return { id, attributes, locator: lineOf(element) };
}

export function edgeOf(element: Element, attributes: ReadonlyMap<string, string>, conversion: Conversion): NetworkEdge {
  const end = (name: string): string =>
    attributeOf(element, name) ?? conversion.fail(lineOf(element), `an edge has no ${name}.`);
  return { source: end('source'), target: end('target'), attributes, locator: lineOf(element) };
}

/** Attributes of the element itself, without those that make the network. */
export function ownAttributes(element: Element, without: readonly string[]): [string, string][] {
  return [...element.attributes].flatMap(({ name, value }) =>
    without.includes(name) || name.startsWith('xmlns') || value.trim() === '' ? [] : [[name, value.trim()]],
  );
}
