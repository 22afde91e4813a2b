import { boxAround, type Box, type Point } from '../layout/box.js';
import { mapLayout } from '../layout/map.js';
import type { DrawnNode, DrawnTie, Group, Subject } from '../subject.js';
import { GROUP_LOOKS } from '../tokens.js';
import { labelLines } from '../wrap.js';
import { placedLabels, type PlacedLabel } from './labels.js';

/** A map with all positions known: from the left upper corner. */
export interface MapScene {
  width: number;
  height: number;
  directed: boolean;
  nodes: readonly SceneNode[];
  ties: readonly SceneTie[];
}

export interface SceneNode {
  node: DrawnNode;
  at: Point;
  radius: number;
  label: PlacedLabel | null;
}

export interface SceneTie {
  tie: DrawnTie;
  /** Points of its line: two, or three where it is bent, the second being that of a quadratic curve; one for a tie of a node to itself. */
  line: readonly Point[];
  width: number;
}

const MARGIN = 8;
const [SMALLEST, LARGEST] = [4, 11];
/** Of a tie; an arc is no wider than its head. */
const [THINNEST, THICKEST, THICKEST_ARC] = [1, 6, 4];

/** A network as a map. */
export function mapScene(subject: Subject): MapScene {
  const { nodes, ties, directed } = subject;
  const radii = radiiOf(nodes);
  const places = mapLayout(subject, radii);
  const labels = placedLabels(
    nodes.map(({ acronym, name, degree, group }, i) => ({
      at: places[i]!,
      radius: radii[i]!,
      lines: lettered(labelLines(acronym, name), group),
      rank: degree,
    })),
  );
  const marks = places.map(({ x, y }, i) => square(x, y, radii[i]!));
  const frame = boxAround([...marks, ...labels.flatMap((label) => (label ? [label.box] : []))]);
  const moved = ({ x, y }: Point): Point => ({ x: x - frame.x + MARGIN, y: y - frame.y + MARGIN });
  const at = places.map(moved);
  const widths = widthsOf(ties, directed ? THICKEST_ARC : THICKEST);
  return {
    width: frame.width + 2 * MARGIN,
    height: frame.height + 2 * MARGIN,
    directed,
    nodes: nodes.map((node, i) => {
      const label = labels[i] ?? null;
      return {
        node,
        at: at[i]!,
        radius: radii[i]!,
        label: label && { ...label, ...moved(label), box: { ...label.box, ...moved(label.box) } },
      };
    }),
    ties: ties.map((tie, i) => ({
      tie,
      line: lineOf(at[tie.source]!, at[tie.target]!, radii[tie.target]!, directed),
      width: widths[i]!,
    })),
  };
}

/** A group is told by its letter too, so that nobody has to tell colours apart. */
function lettered(lines: readonly string[], group: Group | undefined): readonly string[] {
  if (!group) return lines;
  const [first, ...rest] = lines;
  return [`${GROUP_LOOKS[group.place]!.code} · ${first}`, ...rest];
}

const square = (x: number, y: number, radius: number): Box => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
});

/** By the number of ties: areas are proportional. */
function radiiOf(nodes: readonly DrawnNode[]): number[] {
  const most = Math.max(1, ...nodes.map(({ degree }) => degree));
  return nodes.map(({ degree }) => SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(degree / most));
}

/** By the weight, whatever its sign, from the least to the greatest; equal weights are thin. */
function widthsOf(ties: readonly DrawnTie[], thickest: number): number[] {
  const weights = ties.map(({ weight }) => Math.abs(weight));
  const [least, most] = [Math.min(...weights), Math.max(...weights)];
  if (!(most > least)) return weights.map(() => THINNEST);
  return weights.map((weight) => THINNEST + ((thickest - THINNEST) * (weight - least)) / (most - least));
}

/** How far an arc is bent, so that the one back does not lie on it: a part of its length. */
const BEND = 0.12;

/** An arc ends before the mark of its target, so that its head is seen. */
function lineOf(from: Point, to: Point, radius: number, directed: boolean): Point[] {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  if (length === 0) return [{ x: from.x, y: from.y - radius }];
  if (!directed) return [from, to];
  const bend = { x: from.x + dx / 2 - dy * BEND, y: from.y + dy / 2 + dx * BEND };
  const last = Math.hypot(to.x - bend.x, to.y - bend.y);
  const part = Math.max(0, (last - radius - 1) / last);
  return [from, bend, { x: bend.x + (to.x - bend.x) * part, y: bend.y + (to.y - bend.y) * part }];
}
