import { Sector } from '../model/vocabulary/agents.js';
import { element, type Element } from './element.js';
import { formOf, TIE_FORMS, type TieForm } from './form.js';
import { presenceElements } from './grid/presence.js';
import { textLines } from './lines.js';
import { markElement, markLook } from './mark.js';
import type { DrawnNode, Group, Presence, Subject } from './subject.js';
import { GROUP_LOOKS, INK, LINE, QUIET, SECTOR_LOOKS } from './tokens.js';
import { textHeight, textRoom } from './widths.js';
import { ENGLISH, type Word, type Words } from './words.js';

/** A sign of the picture with what it means. */
export interface LegendItem {
  /** Drawn about its middle, `SIGN_WIDTH` wide. */
  sign: (at: { x: number; y: number }) => Element[];
  text: string;
}

const SIZE = 10.5;
const SIGN_WIDTH = 26;
const SIGN_HEIGHT = 18;
const GAP = 18;
const ROW = textHeight(SIZE) + 6;

/** What stands in the picture, and nothing else. @param isGrid whether it is drawn as a grid */
export function legendItems(subject: Subject, isGrid: boolean, words: Words = ENGLISH): LegendItem[] {
  const { nodes, agents } = subject;
  // The events of a grid are its columns.
  if (isGrid) return [...nodeItems(nodes.slice(0, agents), words), ...presenceItems(subject, words)];
  return [...nodeItems(nodes, words), ...tieItems(subject, words)];
}

function nodeItems(nodes: readonly DrawnNode[], words: Words): LegendItem[] {
  const groups = new Map(nodes.flatMap(({ group }) => (group ? [[group.place, group] as const] : [])));
  if (groups.size > 0) return [...groups].sort(([a], [b]) => a - b).map(([, group]) => groupItem(group));
  const sectors = Sector.values.filter((sector) => nodes.some((node) => node.sector === sector));
  const kinds = (['organisation', 'person', 'event', 'issue', 'output'] as const).filter((kind) =>
    nodes.some((node) => node.kind === kind && node.sector === null),
  );
  const item = (node: Pick<DrawnNode, 'kind' | 'sector'>, text: string): LegendItem => ({
    sign: (at) => [markElement(markLook(node), at, 5.5)],
    text,
  });
  return [
    ...sectors.map((sector) => item({ kind: 'organisation', sector }, `${SECTOR_LOOKS[sector].code} ${words[sector]}`)),
    ...kinds.map((kind) => item({ kind, sector: null }, words[kind === 'organisation' ? 'sector-not-stated' : kind])),
  ];
}

const groupItem = (group: Group): LegendItem => ({
  sign: (at) => [markElement(markLook({ kind: 'organisation', sector: null, group }), at, 5.5)],
  text: `${GROUP_LOOKS[group.place]!.code} ${group.name}`,
});

function tieItems({ ties }: Subject, words: Words): LegendItem[] {
  const forms = (Object.keys(TIE_FORMS) as TieForm[]).filter((form) => ties.some((tie) => formOf(tie) === form));
  const weights = ties.map(({ weight }) => weight);
  const [least, most] = [Math.min(...weights), Math.max(...weights)];
  return [
    ...forms.map((form) => ({
      sign: ({ x, y }: { x: number; y: number }) => [lineSign(x, y, 2, TIE_FORMS[form])],
      text: words[form],
    })),
    ...(most > least
      ? [
          {
            sign: ({ x, y }: { x: number; y: number }) => [lineSign(x, y, 1)],
            text: `${words.weight} ${shown(least)}`,
          },
          { sign: ({ x, y }: { x: number; y: number }) => [lineSign(x, y, 6)], text: `${words.weight} ${shown(most)}` },
        ]
      : []),
  ];
}

const shown = (weight: number): string => String(Number(weight.toPrecision(4)));

const lineSign = (x: number, y: number, width: number, dashes?: string): Element =>
  element('path', {
    d: `M${x - SIGN_WIDTH / 2 + 2} ${y}h${SIGN_WIDTH - 4}`,
    fill: 'none',
    stroke: LINE.light,
    'stroke-width': width,
    'stroke-dasharray': dashes,
  });

const PRESENCES: readonly [test: (presence: Presence) => boolean, look: Presence, word: Word][] = [
  [({ kind }) => kind === 'CERTAIN', { kind: 'CERTAIN', isHost: false }, 'certain'],
  [({ kind }) => kind === 'LOOSE', { kind: 'LOOSE', isHost: false }, 'loose'],
  [({ kind }) => kind === 'NOT', { kind: 'NOT', isHost: false }, 'not'],
  [({ isHost }) => isHost, { kind: 'CERTAIN', isHost: true }, 'host-side'],
];

function presenceItems({ ties, links }: Subject, words: Words): LegendItem[] {
  const items = PRESENCES.filter(([test]) => ties.some(({ presence }) => presence && test(presence))).map(
    ([, look, word]) => ({
      sign: (at: { x: number; y: number }) => presenceElements(look, QUIET.light, at),
      text: words[word],
    }),
  );
  const arrow: LegendItem = {
    sign: ({ x, y }) => [
      element('path', {
        d: `M${x - 10} ${y}h20`,
        stroke: QUIET.light,
        'stroke-width': 1.5,
        'marker-end': 'url(#feeds-into)',
      }),
    ],
    text: words['feeds-into'],
  };
  return links.length > 0 ? [...items, arrow] : items;
}

/** The legend as a list of HTML. */
export const legendList = (items: readonly LegendItem[]): Element =>
  element(
    'ul',
    { class: 'legend' },
    ...items.map(({ sign, text }) => {
      const size = { width: SIGN_WIDTH, height: SIGN_HEIGHT, viewBox: `0 0 ${SIGN_WIDTH} ${SIGN_HEIGHT}` };
      const drawn = sign({ x: SIGN_WIDTH / 2, y: SIGN_HEIGHT / 2 });
      return element('li', {}, element('svg', { ...size, 'aria-hidden': 'true' }, ...drawn), ` ${text}`);
    }),
  );

/** The legend in rows of at most `width`. */
export function legendElements(items: readonly LegendItem[], width: number): { elements: Element[]; height: number } {
  let [x, y] = [0, 0];
  const elements = items.map(({ sign, text }) => {
    const wide = SIGN_WIDTH + 4 + textRoom(text, SIZE);
    if (x > 0 && x + wide > width) [x, y] = [0, y + ROW];
    const middle = { x: x + SIGN_WIDTH / 2, y: y + ROW / 2 };
    const words = textLines([text], { x: x + SIGN_WIDTH + 4, y: y + 3, size: SIZE }, { fill: INK.light });
    x += wide + GAP;
    return element('g', {}, ...sign(middle), words);
  });
  return { elements, height: items.length === 0 ? 0 : y + ROW };
}
