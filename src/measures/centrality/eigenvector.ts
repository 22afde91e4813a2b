import { componentsOf } from '../network/components.js';
import { degreeAndStrength } from '../network/node_ties.js';
import { adjacencyOf, type Adjacency, type Ties } from '../network/ties.js';
import { leadingVector } from './leading_vector.js';

export interface EigenvectorCentrality {
  /** For each node, from 0 to 1. */
  value: Float64Array;
  /** The largest eigenvalue of the matrix of weights; null without ties. */
  eigenvalue: number | null;
  /** Components that have this eigenvalue: where it is more than 1, the vector is one of many. 0 without ties. */
  components: number;
  /** False where the iteration ended before it was exact: the values are then rough. */
  converged: boolean;
}

/** Eigenvalues that differ by less than this share are the same. */
const SAME = 1e-9;

/**
 * Eigenvector centrality: the leading eigenvector of the matrix of weights (diagonal 0), its greatest entry made 1.
 * Bonacich 1972, doi 10.1080/0022250X.1972.9989806. Within a component it is unique and positive (Perron–Frobenius).
 * Nodes outside the component with the largest eigenvalue have 0. Where several components share it, every mixture of
 * their vectors is an eigenvector: here each of them is scaled to 1 on its own, and `components` says how many.
 *
 * Our own: the power iteration of graphology-metrics needs the network as objects, and gives up on slow convergence.
 * O(ties) a step; some tens to hundreds of steps.
 */
export function eigenvector(ties: Ties): EigenvectorCentrality {
  const { nodes } = ties;
  const adjacency = adjacencyOf(ties);
  const { component, components } = componentsOf(nodes, adjacency);
  const { strength } = degreeAndStrength(ties);
  const place = new Int32Array(nodes);
  const found = membersOf(component, components)
    .filter((members) => members.length > 1)
    .map((members) => ({ members, ...leadingVector(...problem(members, adjacency, ties.weight, strength, place)) }));
  const largest = found.reduce((most, { value }) => Math.max(most, value), 0);
  const leading = found.filter((one) => one.value >= largest * (1 - SAME));
  const value = new Float64Array(nodes);
  for (const { members, vector } of leading) {
    const most = vector.reduce((greatest, x) => Math.max(greatest, Math.abs(x)), 0);
    members.forEach((node, at) => (value[node] = Math.abs(vector[at]!) / most));
  }
  return {
    value,
    eigenvalue: leading.length === 0 ? null : largest,
    components: leading.length,
    converged: found.every(({ converged }) => converged),
  };
}

function membersOf(component: Int32Array, components: number): Int32Array[] {
  const members = Array.from({ length: components }, (): number[] => []);
  component.forEach((c, node) => members[c]!.push(node));
  return members.map((list) => Int32Array.from(list));
}

/** The matrix of one component, and its strengths to start from. `place` is scratch. */
function problem(
  members: Int32Array,
  { offset, items, tie }: Adjacency,
  weight: Float64Array,
  strength: Float64Array,
  place: Int32Array,
): Parameters<typeof leadingVector> {
  members.forEach((node, at) => (place[node] = at));
  const start = new Int32Array(members.length + 1);
  members.forEach((node, at) => (start[at + 1] = start[at]! + offset[node + 1]! - offset[node]!));
  const column = new Int32Array(start[members.length]!);
  const entry = new Float64Array(column.length);
  members.forEach((node, at) => {
    for (let from = offset[node]!, to = start[at]!; from < offset[node + 1]!; from++, to++) {
      column[to] = place[items[from]!]!;
      entry[to] = weight[tie[from]!]!;
    }
  });
  const multiply = (x: Float64Array, y: Float64Array): void => {
    for (let row = 0; row < members.length; row++) {
      let sum = 0;
      for (let at = start[row]!; at < start[row + 1]!; at++) sum += entry[at]! * x[column[at]!]!;
      y[row] = sum;
    }
  };
  return [multiply, Float64Array.from(members, (node) => strength[node]!)];
}
