import { arrowHead } from '../arrow_head.js';
import { element, type Element } from '../element.js';
import { isolated } from '../isolated.js';
import { textLines } from '../lines.js';
import { markElement, markLook, rounded } from '../mark.js';
import type { DrawnNode, DrawnTie } from '../subject.js';
import { INK, LINE, QUIET } from '../tokens.js';
import { textHeight, textRoom, textWidth } from '../widths.js';
import { ENGLISH } from '../words.js';
import { wrapped } from '../wrap.js';
import { presenceElements } from './presence.js';
import { blankOf, othersOf, type GridRow, type GridScene } from './scene.js';

const SIZE = 11;
const LINE_HEIGHT = textHeight(SIZE);
const NAME_WIDTH = 290;
const NAME_LINES = 3;
const MARK_ROOM = 22;
const ROW_AIR = 6;

/** Columns are wide with headings that lie, or, where there are many, narrow with headings that stand. */
const WIDE = { most: 6, width: 124, lines: 5 };
const NARROW = { width: 34, height: 190, lines: 2 };

interface Frame {
  columnWidth: number;
  left: number;
  headHeight: number;
}

/** The grid as elements of SVG, with its extent. */
export function gridElements(grid: GridScene): { elements: Element[]; width: number; height: number } {
  const names = grid.rows.map(({ node }) => wrapped(node.name, NAME_LINES, fits(NAME_WIDTH)));
  const heads = headLines(grid);
  const widest = Math.max(0, ...[...names.flat(), ENGLISH.others].map((line) => textRoom(line, SIZE)));
  const isWide = grid.columns.length <= WIDE.most;
  const frame: Frame = {
    columnWidth: isWide ? WIDE.width : NARROW.width,
    left: MARK_ROOM + widest + 14,
    headHeight: isWide ? Math.max(...heads.map(({ length }) => length)) * LINE_HEIGHT + 22 : NARROW.height + 22,
  };
  const elements: Element[] = [arrowHead('feeds-into', QUIET.light), ...headElements(grid, heads, frame, isWide)];
  let y = frame.headHeight;
  for (const [i, row] of grid.rows.entries()) {
    const height = names[i]!.length * LINE_HEIGHT + ROW_AIR;
    elements.push(rowElement(row, grid.columns, names[i]!, frame, y, height));
    y += height;
  }
  if (grid.columns.some((column) => othersOf(column))) {
    elements.push(othersElement(grid.columns, frame, y));
    y += LINE_HEIGHT + ROW_AIR;
  }
  return { elements, width: frame.left + grid.columns.length * frame.columnWidth, height: y };
}

const fits =
  (width: number) =>
  (line: string): boolean =>
    textWidth(line, SIZE) <= width;

function headLines({ columns }: GridScene): string[][] {
  const isWide = columns.length <= WIDE.most;
  const [lines, width] = isWide ? [WIDE.lines, WIDE.width - 10] : [NARROW.lines, NARROW.height];
  return columns.map(({ name, day }) =>
    isWide
      ? [day ?? 'no day', ...wrapped(name, lines, fits(width))]
      : wrapped(`${day ?? 'no day'} ${name}`, lines, fits(width)),
  );
}

const middleOf = ({ left, columnWidth }: Frame, column: number): number => left + (column + 0.5) * columnWidth;

function headElements({ columns, links }: GridScene, heads: string[][], frame: Frame, isWide: boolean): Element[] {
  const bottom = frame.headHeight - 18;
  const titles = columns.map((node, column) => {
    const lines = heads[column]!;
    const [x, height] = [middleOf(frame, column), lines.length * LINE_HEIGHT];
    const text = isWide
      ? textLines(lines, { x, y: bottom - height, size: SIZE, anchor: 'middle' }, { fill: INK.light })
      : element(
          'g',
          { transform: `translate(${rounded(x)} ${rounded(bottom)}) rotate(-90)` },
          textLines(lines, { x: 0, y: -height / 2, size: SIZE }, { fill: INK.light }),
        );
    return element('g', { class: 'column' }, element('title', {}, node.name), text);
  });
  const arrows = links.map(({ from, to }) => {
    const [start, end, y] = [middleOf(frame, from), middleOf(frame, to), rounded(bottom + 10)];
    const inset = start < end ? 8 : -8;
    const title = element(
      'title',
      {},
      `${isolated(columns[from]!.name)} ${ENGLISH['feeds-into']} ${isolated(columns[to]!.name)}`,
    );
    const d = `M${rounded(start + inset)} ${y}L${rounded(end - inset)} ${y}`;
    const look = { fill: 'none', stroke: QUIET.light, 'stroke-width': 1.5, 'marker-end': 'url(#feeds-into)' };
    return element('g', { class: 'link' }, title, element('path', { d, ...look }));
  });
  return [...titles, ...arrows];
}

function rowElement(
  { node, cells }: GridRow,
  columns: readonly DrawnNode[],
  name: string[],
  frame: Frame,
  y: number,
  height: number,
): Element {
  const middle = y + height / 2;
  const look = markLook(node);
  const text = { x: MARK_ROOM, y: y + ROW_AIR / 2, size: SIZE };
  return element(
    'g',
    { class: 'row' },
    element('path', { d: `M0 ${rounded(y)}H${rounded(frame.left + columns.length * frame.columnWidth)}`, ...RULE }),
    markElement(look, { x: 8, y: middle }, 5.5),
    textLines(name, text, { fill: INK.light }),
    ...cells.flatMap((tie, column) => cellElement(tie, columns[column]!, look.colour, middleOf(frame, column), middle)),
  );
}

const RULE = { stroke: LINE.light, 'stroke-width': 0.4, 'stroke-opacity': 0.6 };

function cellElement(tie: DrawnTie | null, column: DrawnNode, colour: string, x: number, y: number): Element[] {
  if (!tie) {
    if (blankOf(column) === 'not-known') return [];
    const title = element('title', {}, ENGLISH['not-present']);
    const dash = element('path', { d: `M${rounded(x - 3)} ${rounded(y)}h6`, stroke: QUIET.light, 'stroke-width': 1 });
    return [element('g', { class: 'not-present' }, title, dash)];
  }
  const children = [
    element('title', {}, tie.title),
    element('desc', {}, tie.description),
    ...presenceElements(tie.presence ?? { kind: 'CERTAIN', isHost: false }, colour, { x, y }),
  ];
  return [
    tie.address === undefined
      ? element('g', TIE, ...children)
      : element('a', { ...TIE, href: tie.address }, ...children),
  ];
}

const TIE = { class: 'tie' };

function othersElement(columns: readonly DrawnNode[], frame: Frame, y: number): Element {
  const at = { y: y + ROW_AIR / 2, size: SIZE };
  const signs = columns.flatMap((column, i) => {
    const others = othersOf(column);
    if (!others) return [];
    const sign = textLines([others.sign], { ...at, x: middleOf(frame, i), anchor: 'middle' }, { fill: QUIET.light });
    return [element('g', {}, element('title', {}, ENGLISH[others.meaning]), sign)];
  });
  const name = textLines([ENGLISH.others], { ...at, x: MARK_ROOM }, { fill: QUIET.light });
  return element('g', { class: 'others' }, name, ...signs);
}
