import { element, type Element } from '../element.js';
import { markElement, markLook } from '../mark.js';
import type { DrawnNode, DrawnTie } from '../subject.js';
import { presenceElements } from './presence.js';
import { ENGLISH, type Words } from '../words.js';
import { blankOf, othersOf, type GridRow, type GridScene } from './scene.js';

/** The grid as a table of HTML: the equal of the drawing, for readers who do not see it. */
export function gridTable({ columns, rows, links }: GridScene, words: Words = ENGLISH): Element {
  return element(
    'table',
    { class: 'grid' },
    element(
      'thead',
      {},
      element('tr', {}, element('td'), ...columns.map((column, i) => headCell(column, i, { columns, links, words }))),
    ),
    element('tbody', {}, ...rows.map((row) => rowElement(row, columns, words)), ...othersRow(columns, words)),
  );
}

function headCell(
  { name, day }: DrawnNode,
  column: number,
  { columns, links, words }: { columns: readonly DrawnNode[]; links: GridScene['links']; words: Words },
): Element {
  const into = links.filter(({ from }) => from === column).map(({ to }) => columns[to]!.name);
  return element(
    'th',
    { scope: 'col' },
    element('span', { class: 'day' }, day ?? words['no-day']),
    ' ',
    element('bdi', {}, name),
    ...into.map((next) => element('span', { class: 'link' }, ` → ${words['feeds-into']} `, element('bdi', {}, next))),
  );
}

function rowElement({ node, cells }: GridRow, columns: readonly DrawnNode[], words: Words): Element {
  const look = markLook(node);
  const head = element(
    'th',
    { scope: 'row' },
    drawn([markElement(look, MIDDLE, 5.5)]),
    ' ',
    element('bdi', {}, node.name),
  );
  return element('tr', {}, head, ...cells.map((tie, i) => cellElement(tie, columns[i]!, look.colour, words)));
}

function cellElement(tie: DrawnTie | null, column: DrawnNode, colour: string, words: Words): Element {
  if (tie) {
    const sign = drawn(presenceElements(tie.presence ?? { kind: 'CERTAIN', isHost: false }, colour, MIDDLE));
    const label = { 'aria-label': tie.title, title: tie.title };
    const link =
      tie.address === undefined
        ? element('span', { role: 'img', ...label }, sign)
        : element('a', { href: tie.address, ...label }, sign);
    return element('td', {}, link);
  }
  const blank = blankOf(column);
  return element('td', { class: blank, 'aria-label': words[blank] }, ...(blank === 'not-known' ? [] : ['–']));
}

function othersRow(columns: readonly DrawnNode[], words: Words): Element[] {
  const others = columns.map(othersOf);
  if (others.every((other) => other === null)) return [];
  const cells = others.map((other) =>
    other ? element('td', { title: words[other.meaning] }, other.sign) : element('td'),
  );
  return [element('tr', { class: 'others' }, element('th', { scope: 'row' }, words.others), ...cells)];
}

const SIDE = 18;
const MIDDLE = { x: SIDE / 2, y: SIDE / 2 };

const drawn = (elements: readonly Element[]): Element =>
  element('svg', { width: SIDE, height: SIDE, viewBox: `0 0 ${SIDE} ${SIDE}`, 'aria-hidden': 'true' }, ...elements);
