import { overlap, type Box, type Point } from '../layout/box.js';
import { textHeight, textWidth } from '../widths.js';

/** A label of lines, with its place: `x` by its anchor, `y` of the top. */
export interface PlacedLabel {
  lines: readonly string[];
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  box: Box;
}

export interface Labelled {
  at: Point;
  radius: number;
  lines: readonly string[];
  /** The higher, the sooner it has its label. */
  rank: number;
}

export const LABEL_SIZE = 11;
const DISTANCE = 3;
/** Air around a label. */
const AIR = 1;

/**
 * A label beside each node, the highest rank first, where it overlaps neither another label nor a node; where there is
 * no such place, none.
 */
export function placedLabels(nodes: readonly Labelled[]): (PlacedLabel | null)[] {
  const marks = nodes.map(({ at: { x, y }, radius }) => ({
    x: x - radius,
    y: y - radius,
    width: 2 * radius,
    height: 2 * radius,
  }));
  const taken: Box[] = [];
  const labels: (PlacedLabel | null)[] = nodes.map(() => null);
  const order = [...nodes.keys()].sort((a, b) => nodes[b]!.rank - nodes[a]!.rank || a - b);
  for (const node of order) {
    const label = placesOf(nodes[node]!).find(
      ({ box }) =>
        !taken.some((other) => overlap(box, other)) && !marks.some((mark, i) => i !== node && overlap(box, mark)),
    );
    if (!label) continue;
    taken.push(label.box);
    labels[node] = label;
  }
  return labels;
}

/** To the right, to the left, below, above. */
function placesOf({ at: { x, y }, radius, lines }: Labelled): PlacedLabel[] {
  const width = Math.max(...lines.map((line) => textWidth(line, LABEL_SIZE)));
  const height = lines.length * textHeight(LABEL_SIZE);
  const away = radius + DISTANCE;
  const middle = y - height / 2;
  const label = (anchor: PlacedLabel['anchor'], at: Point, left: number): PlacedLabel => ({
    lines,
    ...at,
    anchor,
    box: { x: left - AIR, y: at.y - AIR, width: width + 2 * AIR, height: height + 2 * AIR },
  });
  return [
    label('start', { x: x + away, y: middle }, x + away),
    label('end', { x: x - away, y: middle }, x - away - width),
    label('middle', { x, y: y + away }, x - width / 2),
    label('middle', { x, y: y - away - height }, x - width / 2),
  ];
}
