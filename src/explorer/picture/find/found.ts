import type { Element } from '../../../drawing/element.js';
import type { GridScene } from '../../../drawing/grid/scene.js';
import type { DrawnNode, Subject } from '../../../drawing/subject.js';

/** The node of that name or acronym, else the first whose name holds the text. */
export function nodeNamed(text: string, nodes: readonly DrawnNode[]): DrawnNode | undefined {
  const sought = text.toLowerCase();
  return (
    nodes.find(({ name, acronym }) => [name, acronym].some((one) => one?.toLowerCase() === sought)) ??
    nodes.find(({ name }) => name.toLowerCase().includes(sought))
  );
}

const withClass = (element: Element, name: string): Element => ({
  ...element,
  attributes: { ...element.attributes, class: `${element.attributes['class'] ?? ''} ${name}`.trim() },
});

const isElement = (child: Element | string): child is Element => typeof child !== 'string';

/** Children of an element, changed by their places. */
function mapped(element: Element, change: (child: Element, place: number) => Element): Element {
  return { ...element, children: element.children.filter(isElement).map(change) };
}

/**
 * A map in which a node is marked as found, with its ties and its neighbours.
 * @param picture with a group of ties and one of nodes, each in the order of the subject
 */
export function foundInMap(picture: Element, { nodes, ties }: Subject, id: string | null): Element {
  const found = nodes.findIndex((node) => node.id === id);
  if (found < 0) return picture;
  const own = ties.map(({ source, target }) => source === found || target === found);
  const near = new Set(ties.flatMap(({ source, target }, i) => (own[i] ? [source, target] : [])));
  const marked = mapped(picture, (group) => {
    if (group.attributes['class'] === 'ties') return mapped(group, (tie, i) => (own[i] ? withClass(tie, 'near') : tie));
    if (group.attributes['class'] !== 'nodes') return group;
    return mapped(group, (node, i) =>
      i === found ? withClass(node, 'found near') : near.has(i) ? withClass(node, 'near') : node,
    );
  });
  return withClass(marked, 'has-found');
}

/** A grid in which the row or the column of a node is marked as found. */
export function foundInGrid(table: Element, { rows, columns }: GridScene, id: string | null): Element {
  const row = rows.findIndex(({ node }) => node.id === id);
  // The first column is that of the names.
  const column = columns.findIndex((node) => node.id === id) + 1;
  if (row < 0 && column === 0) return table;
  return mapped(table, (part) =>
    mapped(part, (line, i) => {
      if (column === 0) return part.tag === 'tbody' && i === row ? withClass(line, 'found') : line;
      return mapped(line, (cell, j) => (j === column ? withClass(cell, 'found') : cell));
    }),
  );
}
