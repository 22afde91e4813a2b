import type { Point } from './box.js';

interface Size {
  width: number;
  height: number;
}

/**
 * Where rectangles go so that none overlaps another: in rows as wide as `width`, the highest first. Wider ones have
 * a row of their own.
 * @returns the left upper corner of each, in the order given, and the extent of all
 */
export function packed(sizes: readonly Size[], width: number, gap: number): { corners: Point[]; extent: Size } {
  const corners: Point[] = sizes.map(() => ({ x: 0, y: 0 }));
  const order = [...sizes.keys()].sort((a, b) => sizes[b]!.height - sizes[a]!.height || a - b);
  let [x, y, rowHeight, widest] = [0, 0, 0, 0];
  for (const i of order) {
    const size = sizes[i]!;
    if (x > 0 && x + size.width > width) [x, y, rowHeight] = [0, y + rowHeight + gap, 0];
    corners[i] = { x, y };
    x += size.width + gap;
    widest = Math.max(widest, x - gap);
    rowHeight = Math.max(rowHeight, size.height);
  }
  return { corners, extent: { width: widest, height: y + rowHeight } };
}
