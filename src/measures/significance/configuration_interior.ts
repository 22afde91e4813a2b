import type { DegreeClasses } from '../network/degree_classes.js';
import { solveLaplacian } from './laplacian.js';

type Side = Pick<DegreeClasses, 'degree' | 'size'>;

export interface Interior {
  probability: Float64Array;
  complement: Float64Array;
  residual: number;
}

const TOLERANCE = 1e-9;
const MAXIMUM_STEPS = 200;

/**
 * θ_a and β_e of π_ae = 1 / (1 + exp(−θ_a − β_e)) with the expected degrees given, where no degree is at its bound:
 * the maximum of the concave likelihood Σ size·degree·θ + Σ size·degree·β − Σ sizes·ln(1 + exp(θ + β)), by Newton’s
 * method with step halving. The Hessian is the Laplacian of a weighted bipartite graph.
 * An error with the residual where degrees do not come within 1e-9 · max(1, degree).
 */
export function interior(agents: Side, events: Side): Interior {
  const rows = agents.degree.length;
  const columns = events.degree.length;
  const population = [sum(events.size), sum(agents.size)] as const;
  const ties = agents.degree.reduce((all, n, a) => all + n * agents.size[a]!, 0);
  const density = logit(ties / (population[0] * population[1]));
  let theta = Float64Array.from(agents.degree, (n) => logit(n / population[0]));
  let beta = Float64Array.from(events.degree, (d) => logit(d / population[1]) - density);
  let state = evaluate(agents, events, theta, beta);
  for (let step = 0; step < MAXIMUM_STEPS && state.residual > 0; step++) {
    const weight = Float64Array.from(state.probability, (p, at) => {
      const sizes = agents.size[Math.floor(at / columns)]! * events.size[at % columns]!;
      return sizes * p * state.complement[at]!;
    });
    const move = solveLaplacian(rows, columns, weight, state.missing);
    let better: typeof state | undefined;
    for (let length = 1; length > 1e-6 && !better; length /= 2) {
      const nextTheta = theta.map((t, a) => t + length * move[a]!);
      const nextBeta = beta.map((b, e) => b - length * move[rows + e]!);
      const next = evaluate(agents, events, nextTheta, nextBeta);
      // Near the maximum the likelihood no longer tells steps apart; the residual does.
      const near = state.residual < 1e-3;
      if (near ? next.residual < state.residual : next.likelihood > state.likelihood) {
        [theta, beta, better] = [nextTheta, nextBeta, next];
      }
    }
    if (!better) break;
    state = better;
  }
  if (!(state.residual <= TOLERANCE)) {
    throw new Error(
      `The configuration model of these degrees was not solved: an expected degree is still off by ${state.residual} of max(1, degree). Use the model HYPERGEOMETRIC, which needs no solving.`,
    );
  }
  return state;
}

/** π, 1 − π, likelihood, and observed minus expected degrees (agents, then events with the sign turned). */
function evaluate(agents: Side, events: Side, theta: Float64Array, beta: Float64Array) {
  const rows = theta.length;
  const columns = beta.length;
  const probability = new Float64Array(rows * columns);
  const complement = new Float64Array(rows * columns);
  const missing = new Float64Array(rows + columns);
  let likelihood = 0;
  for (let a = 0; a < rows; a++) {
    likelihood += agents.size[a]! * agents.degree[a]! * theta[a]!;
    for (let e = 0; e < columns; e++) {
      const at = a * columns + e;
      const s = theta[a]! + beta[e]!;
      const small = Math.exp(-Math.abs(s));
      const nearer = 1 / (1 + small);
      probability[at] = s >= 0 ? nearer : small * nearer;
      complement[at] = s >= 0 ? small * nearer : nearer;
      likelihood -= agents.size[a]! * events.size[e]! * (Math.max(s, 0) + Math.log1p(small));
      missing[a]! += events.size[e]! * probability[at];
      missing[rows + e]! += agents.size[a]! * probability[at];
    }
  }
  let residual = 0;
  const turn = (at: number, sign: number, degree: number, size: number): void => {
    const off = degree - missing[at]!;
    residual = Math.max(residual, Math.abs(off) / Math.max(1, degree));
    missing[at] = sign * size * off;
  };
  agents.degree.forEach((n, a) => turn(a, 1, n, agents.size[a]!));
  events.degree.forEach((d, e) => {
    likelihood += events.size[e]! * d * beta[e]!;
    turn(rows + e, -1, d, events.size[e]!);
  });
  return { probability, complement, missing, likelihood, residual };
}

function logit(share: number): number {
  return Math.log(share / (1 - share));
}

function sum(values: Int32Array): number {
  return values.reduce((all, value) => all + value, 0);
}
