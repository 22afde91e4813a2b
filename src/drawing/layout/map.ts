import { UndirectedGraph } from 'graphology';
import { connectedComponents } from 'graphology-components';
import forceAtlas2Module from 'graphology-layout-forceatlas2';
import noverlapModule from 'graphology-layout-noverlap';
import type { Subject } from '../subject.js';
import type { Point } from './box.js';
import { hashOf } from './hash.js';
import { packed } from './pack.js';

// Their types speak of a default export, which CommonJS is not.
const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default;
const noverlap = noverlapModule as unknown as typeof noverlapModule.default;

/** Fixed, so that a layout is the same everywhere, every time. */
const ITERATIONS = 300;
const SPREADING = 200;

/** Room for a node with its label, and between components. */
const ROOM = 84;
const GAP = 36;
const MARGIN = 12;

/** Shape of the whole: width over height. */
const ASPECT = 1.5;

/**
 * Positions of nodes: each component by ForceAtlas2 from places that a hash of the ids says, nodes moved apart until
 * none overlaps another, then the components packed by size. Position means nothing.
 * Jacomy, Venturini, Heymann & Bastian 2014, PLoS ONE 9(6):e98679, doi 10.1371/journal.pone.0098679.
 * @param radii of the nodes
 */
export function mapLayout({ nodes, ties }: Subject, radii: readonly number[]): Point[] {
  const graph = new UndirectedGraph();
  for (const [node, { id }] of nodes.entries()) graph.addNode(node, { ...startOf(id), size: radii[node]! });
  for (const { source, target } of ties) if (source !== target) graph.mergeEdge(source, target);
  const components = connectedComponents(graph)
    .map((members) => members.map(Number).sort((a, b) => a - b))
    .sort((a, b) => b.length - a.length || a[0]! - b[0]!)
    .map((members) => placed(graph, members));
  const area = components.reduce((sum, { width, height }) => sum + (width + GAP) * (height + GAP), 0);
  const widest = Math.max(0, ...components.map(({ width }) => width));
  const { corners } = packed(components, Math.max(widest, Math.sqrt(area * ASPECT)), GAP);
  const points: Point[] = nodes.map(() => ({ x: 0, y: 0 }));
  for (const [c, { members, at }] of components.entries()) {
    const corner = corners[c]!;
    for (const [i, node] of members.entries()) points[node] = { x: corner.x + at[i]!.x, y: corner.y + at[i]!.y };
  }
  return points;
}

interface Placed {
  members: readonly number[];
  /** Of each member, from the left upper corner of the component. */
  at: Point[];
  width: number;
  height: number;
}

/** Where a node starts: on a narrow ring, at a place that only its id says. */
function startOf(id: string): Point {
  const hash = hashOf(id);
  const angle = ((hash & 0xffff) / 0x10000) * 2 * Math.PI;
  const distance = 10 + (hash >>> 16) / 0x10000;
  return { x: Math.cos(angle) * distance, y: Math.sin(angle) * distance };
}

function placed(whole: UndirectedGraph, members: readonly number[]): Placed {
  const graph = new UndirectedGraph();
  for (const node of members) graph.addNode(node, { ...whole.getNodeAttributes(node) });
  for (const node of members)
    for (const other of whole.neighbors(node)) if (Number(other) > node) graph.addEdge(node, other);
  if (members.length > 1) {
    const settings = { ...forceAtlas2.inferSettings(graph), gravity: 0.6, barnesHutOptimize: false };
    forceAtlas2.assign(graph, { iterations: ITERATIONS, settings });
    spread(graph, members.length);
    noverlap.assign(graph, { maxIterations: SPREADING, settings: { margin: MARGIN } });
  }
  return framed(
    members,
    members.map((node) => graph.getNodeAttributes(node) as Point),
  );
}

/** Scales a layout to the room that its nodes take. */
function spread(graph: UndirectedGraph, count: number): void {
  const [xs, ys] = [graph.mapNodes((_, { x }) => x as number), graph.mapNodes((_, { y }) => y as number)];
  const extent = Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys), 1e-9);
  const scale = (ROOM * Math.sqrt(count)) / extent;
  graph.updateEachNodeAttributes((_, at) => ({ ...at, x: at['x'] * scale, y: at['y'] * scale }));
}

/** From the left upper corner, with half the room of a node around it. */
function framed(members: readonly number[], points: readonly Point[]): Placed {
  const [left, top] = [Math.min(...points.map(({ x }) => x)), Math.min(...points.map(({ y }) => y))];
  const at = points.map(({ x, y }) => ({ x: x - left + ROOM / 2, y: y - top + ROOM / 4 }));
  const [width, height] = [Math.max(...at.map(({ x }) => x)) + ROOM / 2, Math.max(...at.map(({ y }) => y)) + ROOM / 4];
  return { members, at, width, height };
}
