import { element, type Element } from './element.js';
import { baseline, textHeight } from './widths.js';

/** Lines of text below each other. @param y of the top of the first; @param more attributes of the text */
export function textLines(
  lines: readonly string[],
  { x, y, size, anchor = 'start' }: { x: number; y: number; size: number; anchor?: 'start' | 'middle' | 'end' },
  more: Readonly<Record<string, string | number>> = {},
): Element {
  const height = textHeight(size);
  const rows = lines.map((line, i) => element('tspan', { x, y: y + baseline(size) + i * height }, line));
  const anchored = anchor === 'start' ? {} : { 'text-anchor': anchor };
  return element('text', { 'font-size': size, ...anchored, ...more }, ...rows);
}
