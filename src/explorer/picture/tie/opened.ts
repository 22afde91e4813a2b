import type { Element } from '../../../drawing/element.js';
import type { Subject } from '../../../drawing/subject.js';
import { isSameTie } from './same_tie.js';

/** A picture in which the link of the open tie says that it is the current one. */
export function opened(
  picture: Element,
  { nodes, ties, directed }: Subject,
  open: readonly [string, string] | null,
): Element {
  if (open === null) return picture;
  const tie = ties.find(({ source, target }) => isSameTie(directed, open, [nodes[source]!.id, nodes[target]!.id]));
  return tie?.address === undefined ? picture : marked(picture, tie.address);
}

function marked(element: Element, address: string): Element {
  const children = element.children.map((child) => (typeof child === 'string' ? child : marked(child, address)));
  const isCurrent = element.tag === 'a' && element.attributes['href'] === address;
  return { ...element, children, attributes: { ...element.attributes, ...(isCurrent && { 'aria-current': 'true' }) } };
}
