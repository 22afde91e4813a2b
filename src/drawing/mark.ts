import { element, type Element } from './element.js';
import type { Point } from './layout/box.js';
import type { DrawnNode } from './subject.js';
import { GROUND, GROUP_LOOKS, LINE, NO_SECTOR, SECTOR_LOOKS, type Shape } from './tokens.js';

export type MarkShape = Shape | 'bar' | 'triangle';

interface MarkLook {
  shape: MarkShape;
  colour: string;
  isHollow: boolean;
  className: string;
}

/** How a node looks: by its group where it has one; else an organisation by its sector, hollow where none is stated; an event is a bar, a person a triangle. */
export function markLook({ kind, sector, group }: Pick<DrawnNode, 'kind' | 'sector' | 'group'>): MarkLook {
  if (group) {
    const { shape, light, code } = GROUP_LOOKS[group.place]!;
    return { shape, colour: light, isHollow: false, className: `group-${code}` };
  }
  if (sector !== null) {
    const { shape, light } = SECTOR_LOOKS[sector];
    return { shape, colour: light, isHollow: false, className: `sector-${sector}` };
  }
  const shape = kind === 'event' ? 'bar' : kind === 'person' ? 'triangle' : 'circle';
  return { shape, colour: NO_SECTOR.light, isHollow: kind === 'organisation', className: `kind-${kind}` };
}

/** The mark of a node. */
export function markElement(look: MarkLook, { x, y }: Point, radius: number): Element {
  const { shape, colour, isHollow, className } = look;
  const paint = isHollow
    ? { fill: GROUND.light, stroke: colour, 'stroke-width': 1.5 }
    : { fill: colour, stroke: GROUND.light, 'stroke-width': 1 };
  const attributes = { class: `mark ${className}`, ...paint };
  switch (shape) {
    case 'circle':
      return element('circle', { ...attributes, cx: x, cy: y, r: radius });
    case 'square':
      return element('rect', { ...attributes, ...around({ x, y }, radius * 0.9, radius * 0.9) });
    case 'bar':
      return element('rect', { ...attributes, ...around({ x, y }, radius * 0.45, radius), fill: LINE.light });
    case 'diamond':
      return polygon(attributes, { x, y }, [0, -radius * 1.2, radius * 1.2, 0, 0, radius * 1.2, -radius * 1.2, 0]);
    case 'triangle':
      return polygon(attributes, { x, y }, [0, -radius, radius, radius * 0.8, -radius, radius * 0.8]);
  }
}

const around = ({ x, y }: Point, a: number, b: number): Record<string, number> => ({
  x: x - a,
  y: y - b,
  width: 2 * a,
  height: 2 * b,
});

function polygon(attributes: Record<string, string | number>, { x, y }: Point, offsets: readonly number[]): Element {
  const points = offsets.map((offset, i) => rounded(offset + (i % 2 === 0 ? x : y)));
  return element('polygon', { ...attributes, points: points.join(' ') });
}

/** To 0.1, as lengths within texts of attributes are written. */
export const rounded = (value: number): number => Math.round(value * 10) / 10 || 0;
