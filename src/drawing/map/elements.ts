import { arrowHead } from '../arrow_head.js';
import { element, type Element } from '../element.js';
import { formOf, TIE_FORMS } from '../form.js';
import type { Point } from '../layout/box.js';
import { textLines } from '../lines.js';
import { markElement, markLook, rounded } from '../mark.js';
import { GROUND, INK, LINE } from '../tokens.js';
import { LABEL_SIZE } from './labels.js';
import type { MapScene, SceneNode, SceneTie } from './scene.js';

/** Radius of the ring that is a tie of a node to itself. */
const LOOP = 6;

/** The map as elements of SVG: ties below, then marks, then labels. */
export function mapElements({ ties, nodes, directed }: MapScene): Element[] {
  return [
    ...(directed ? [arrowHead('arrow-head', LINE.light)] : []),
    element('g', { class: 'ties' }, ...ties.map((tie) => tieElement(tie, directed))),
    element('g', { class: 'nodes' }, ...nodes.map(nodeElement)),
    element('g', { class: 'labels' }, ...nodes.flatMap((node) => labelElement(node))),
  ];
}

function tieElement({ tie, line, width }: SceneTie, directed: boolean): Element {
  const form = formOf(tie);
  const look = {
    class: `tie ${form}`,
    fill: 'none',
    stroke: LINE.light,
    'stroke-width': width,
    'stroke-opacity': 0.75,
    'stroke-dasharray': TIE_FORMS[form],
  };
  const [first, second, third] = line;
  const shape =
    second === undefined
      ? element('circle', { ...look, cx: first!.x, cy: first!.y - LOOP, r: LOOP })
      : element('path', {
          ...look,
          d: third ? `M${pair(first!)}Q${pair(second)} ${pair(third)}` : `M${pair(first!)}L${pair(second)}`,
          'marker-end': directed ? 'url(#arrow-head)' : undefined,
        });
  const children = [element('title', {}, tie.title), element('desc', {}, tie.description), shape];
  return tie.address === undefined ? element('g', {}, ...children) : element('a', { href: tie.address }, ...children);
}

function nodeElement({ node, at, radius }: SceneNode): Element {
  return element('g', {}, element('title', {}, node.name), markElement(markLook(node), at, radius));
}

function labelElement({ label }: SceneNode): Element[] {
  if (!label) return [];
  const halo = { 'paint-order': 'stroke', stroke: GROUND.light, 'stroke-width': 3, 'stroke-linejoin': 'round' };
  return [textLines(label.lines, { ...label, size: LABEL_SIZE }, { class: 'label', fill: INK.light, ...halo })];
}

const pair = ({ x, y }: Point): string => `${rounded(x)} ${rounded(y)}`;
