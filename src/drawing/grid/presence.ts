import { element, type Element } from '../element.js';
import type { Point } from '../layout/box.js';
import { rounded } from '../mark.js';
import type { Presence } from '../subject.js';
import { GROUND } from '../tokens.js';

export const PRESENCE_RADIUS = 5;

/** How an agent was there: filled, hollow for members and invitations, a cross where it was not; a ring around hosts. */
export function presenceElements({ kind, isHost }: Presence, colour: string, at: Point): Element[] {
  const { x: cx, y: cy } = at;
  const stroke = { stroke: colour, 'stroke-width': 1.5 };
  const name = { class: `presence ${kind.toLowerCase()}` };
  const ring = element('circle', { class: 'host', cx, cy, r: PRESENCE_RADIUS + 3, fill: 'none', ...stroke });
  const own = (): Element => {
    if (kind === 'NOT') return element('path', { ...name, d: cross(at), fill: 'none', ...stroke });
    const fill = kind === 'CERTAIN' ? colour : GROUND.light;
    return element('circle', { ...name, cx, cy, r: PRESENCE_RADIUS, fill, ...stroke });
  };
  return [own(), ...(isHost ? [ring] : [])];
}

function cross({ x, y }: Point): string {
  const [left, right, top, bottom] = [x - 4, x + 4, y - 4, y + 4].map(rounded);
  return `M${left} ${top}L${right} ${bottom}M${right} ${top}L${left} ${bottom}`;
}
