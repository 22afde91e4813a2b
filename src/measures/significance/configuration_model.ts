import type { DegreeClasses } from '../network/degree_classes.js';
import { interior } from './configuration_interior.js';

export interface ConfigurationModel {
  /** π of an agent of class a and an event of class e, at [a · (event classes) + e]; 0 to 1. */
  probability: Float64Array;
  /** 1 − π, given apart: it keeps its digits where π is near 1. */
  complement: Float64Array;
  /** Largest |expected − observed| / max(1, observed) over all degrees. */
  residual: number;
}

/** A block of the matrix: classes [from, to) of both sides, and how much of their degrees lies outside it. */
interface Block {
  agents: [from: number, to: number];
  events: [from: number, to: number];
  agentsElsewhere: number;
  eventsElsewhere: number;
}

/**
 * The bipartite configuration model of maximum entropy: π_ie = x_i y_e / (1 + x_i y_e) so that expected degrees are the
 * given ones (Saracco et al. 2015, doi 10.1038/srep10595), solved once for each distinct degree. `agents` and `events`
 * are the classes of both sides of one incidence.
 *
 * Where some agents’ degrees are at their bound, x and y have no finite solution: an agent with nothing or everything,
 * and in general agents S and events T such that Gale and Ryser’s inequality Σ_S n_i − Σ_{e∉T} d_e ≤ |S||T| holds with
 * equality. Then in every network of these degrees all of S take part in all of T, and nobody else in anything else:
 * π is 1 and 0 there, and what is left are two smaller problems, treated in the same way until nothing is at its bound.
 * This is peeling, carried to its end; the limit of the solution where it runs to infinity.
 *
 * RangeError where the degrees fit no network; an error with the residual where expected degrees do not come within
 * 1e-9 · max(1, degree). O(classes³) for each step, some ten of them.
 */
export function configurationModel(agents: DegreeClasses, events: DegreeClasses): ConfigurationModel {
  const columns = events.degree.length;
  const probability = new Float64Array(agents.degree.length * columns);
  const complement = new Float64Array(probability.length).fill(1);
  let residual = 0;
  const blocks: Block[] = [
    { agents: [0, agents.degree.length], events: [0, columns], agentsElsewhere: 0, eventsElsewhere: 0 },
  ];
  for (let block = blocks.pop(); block; block = blocks.pop()) {
    const [a0, a1] = block.agents;
    const [e0, e1] = block.events;
    if (a0 === a1 || e0 === e1) continue;
    const rows = part(agents, a0, a1, block.agentsElsewhere);
    const cols = part(events, e0, e1, block.eventsElsewhere);
    const bound = atBound(rows, cols);
    if (bound) {
      const [k, l] = [a0 + bound.agents, e0 + bound.events];
      for (let a = a0; a < k; a++) {
        probability.fill(1, a * columns + e0, a * columns + l);
        complement.fill(0, a * columns + e0, a * columns + l);
      }
      const full = total(cols.size, bound.events);
      const everyone = total(rows.size, bound.agents);
      blocks.push({ ...block, agents: [a0, k], events: [l, e1], agentsElsewhere: block.agentsElsewhere + full });
      blocks.push({ ...block, agents: [k, a1], events: [e0, l], eventsElsewhere: block.eventsElsewhere + everyone });
      continue;
    }
    const solved = interior(rows, cols);
    residual = Math.max(residual, solved.residual);
    for (let a = a0; a < a1; a++) {
      const from = (a - a0) * (e1 - e0);
      probability.set(solved.probability.subarray(from, from + e1 - e0), a * columns + e0);
      complement.set(solved.complement.subarray(from, from + e1 - e0), a * columns + e0);
    }
  }
  return { probability, complement, residual };
}

type Side = Pick<DegreeClasses, 'degree' | 'size'>;

function part({ degree, size }: Side, from: number, to: number, elsewhere: number): Side {
  return { degree: degree.slice(from, to).map((d) => d - elsewhere), size: size.slice(from, to) };
}

function total(values: Int32Array, count: number): number {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += values[i]!;
  return sum;
}

/** The first classes of each side that are S and T of an equality; undefined where all inequalities are strict. */
function atBound(agents: Side, events: Side): { agents: number; events: number } | undefined {
  const columns = events.degree.length;
  const ties = events.degree.reduce((sum, d, e) => sum + d * events.size[e]!, 0);
  let inS = 0;
  let degrees = 0;
  for (let k = 0; k <= agents.degree.length; k++) {
    let inT = 0;
    let outside = ties;
    for (let l = 0; l <= columns; l++) {
      const room = inS * inT - degrees + outside;
      if (room < 0) throw new RangeError('No network has these degrees: agents and events are not of one incidence.');
      const trivial = (k === 0 && l === columns) || (k === agents.degree.length && l === 0);
      if (room === 0 && !trivial) return { agents: k, events: l };
      if (l < columns) {
        inT += events.size[l]!;
        outside -= events.size[l]! * events.degree[l]!;
      }
    }
    if (k < agents.degree.length) {
      inS += agents.size[k]!;
      degrees += agents.size[k]! * agents.degree[k]!;
    }
  }
  return undefined;
}
