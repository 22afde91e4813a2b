import type { DegreeClasses } from '../network/degree_classes.js';
import { configurationModel } from './configuration_model.js';
import type { NullModel } from './null_model.js';
import { poissonBinomialTails, type Trials } from './poisson_binomial.js';

/**
 * The stochastic degree sequence model: A[i,e] ~ Bernoulli(π_ie), π of the bipartite configuration model, so that both
 * agents’ and events’ degrees are kept on average; X_ij = Σ_e Bernoulli(π_ie π_je), whose exact upper tail is the p
 * value (Neal 2014, doi 10.1016/j.socnet.2014.06.001; Neal, Domagalski & Sagan 2021, doi 10.1038/s41598-021-03238-3).
 * π depends on an agent’s and an event’s degree only, so a pair of classes is computed once. The greatest possible
 * overlap is the number of events with π_ie π_je > 0. Comparisons allow a relative error of 1e-9.
 * Errors as in configurationModel.
 */
export function sdsmModel(agents: DegreeClasses, events: DegreeClasses, alpha: number): NullModel {
  const { probability, complement, residual } = configurationModel(agents, events);
  const columns = events.degree.length;
  const logarithm = probability.map(Math.log);
  const trials = (a: number, b: number): Trials => {
    const both = { probability: new Float64Array(columns), complement: new Float64Array(columns), count: events.size };
    for (let e = 0, i = a * columns, j = b * columns; e < columns; e++, i++, j++) {
      both.probability[e] = probability[i]! * probability[j]!;
      both.complement[e] = complement[i]! + probability[i]! * complement[j]!;
    }
    return both;
  };
  return {
    residual,
    smallest(a, b) {
      let log = 0;
      for (let e = 0, i = a * columns, j = b * columns; e < columns; e++, i++, j++) {
        const both = logarithm[i]! + logarithm[j]!;
        if (both > -Infinity) log += events.size[e]! * both;
      }
      const p = Math.exp(log);
      return { p, testable: atMost(p, alpha) };
    },
    tails(a, b, shared) {
      const tails = poissonBinomialTails(trials(a, b), shared[shared.length - 1]!);
      return Float64Array.from(shared, (p) => Math.min(1, tails[p]!));
    },
    atMost: ({ p }, times, over) => atMost(p * times, alpha * over),
  };
}

function atMost(value: number, limit: number): boolean {
  return value <= limit * (1 + 1e-9);
}
