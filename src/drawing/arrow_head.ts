import { element, type Element } from './element.js';

/** The head of arrows: a marker that `url(#id)` names. */
export function arrowHead(id: string, colour: string): Element {
  const box = { viewBox: '0 0 8 8', refX: 7, refY: 4, markerWidth: 10, markerHeight: 10 };
  const head = element('path', { d: 'M0 0L8 4L0 8Z', fill: colour });
  return element('defs', {}, element('marker', { id, ...box, markerUnits: 'userSpaceOnUse', orient: 'auto' }, head));
}
