import { enumeration, type ValueOf } from '../../model/vocabulary/enumeration.js';
import { degreeClasses, type DegreeClasses } from '../network/degree_classes.js';
import type { Incidence } from '../network/incidence.js';
import type { Ties } from '../network/ties.js';
import { tiesWithin } from '../network/ties_within.js';
import { pairsBound, project } from '../projection/projection.js';
import { adjust, type Adjustment } from './adjust.js';
import { hypergeometricModel } from './hypergeometric_model.js';
import type { NullModel } from './null_model.js';
import { overlapTests, type OverlapTests } from './overlap_tests.js';
import { sdsmModel } from './sdsm.js';

export const SignificanceModel = enumeration(
  'SignificanceModel',
  'What chance would give: the model that an overlap of events is compared with.',
  {
    HYPERGEOMETRIC:
      'Each agent’s number of events is fixed, and any event is as likely as any other: P(X ≥ p), X hypergeometric.',
    SDSM: 'The numbers of events of agents and of participants of events are kept on average: exact tail of the stochastic degree sequence model.',
  },
);
export type SignificanceModel = ValueOf<typeof SignificanceModel>;

export const TestFamily = enumeration('TestFamily', 'The tests that p values are adjusted for.', {
  TESTABLE:
    'All pairs of agents that could be significant at all, by their numbers of events, pairs without a shared event included.',
  ALL: 'All pairs of agents, pairs without a shared event included.',
});
export type TestFamily = ValueOf<typeof TestFamily>;

export const Verdict = enumeration('Verdict', 'Whether a tie is more than chance.', {
  SIGNIFICANT: 'The adjusted p value is at most alpha.',
  NOT_SIGNIFICANT: 'The adjusted p value is above alpha.',
  NOT_TESTABLE:
    'Even the greatest possible overlap would have a p value above alpha, so nothing can be said (Tarone 1990).',
});
export type Verdict = ValueOf<typeof Verdict>;

export interface SignificanceOptions {
  model: SignificanceModel;
  /** Above 0 and below 1; taken as written, 0.05 is 1/20. */
  alpha: number;
  adjust: Adjustment;
  family: TestFamily;
}

/** Arrays are in the order of the ties. */
export interface Significance {
  pValue: Float64Array;
  /** Adjusted p value, at most 1; NaN for a tie outside the family. */
  qValue: Float64Array;
  /** The p value at the greatest possible overlap. */
  smallestP: Float64Array;
  /** Codes of Verdict. */
  verdict: Uint8Array;
  /** Pairs of agents, testable pairs, tests in the family: pairs without a shared event included. */
  pairs: number;
  testable: number;
  family: number;
  /** SDSM: largest |expected − observed degree| / max(1, observed); HYPERGEOMETRIC: null. */
  residual: number | null;
}

/**
 * Which ties are more than chance. Each pair of agents is one test, its p value P(X ≥ p_ij) under the model. `ties` is
 * a projection of `incidence`, by any weight, `minShared` or ego; the family of tests does not depend on which ties it
 * kept. Tests are run once for each distinct (n_i, n_j, p_ij). N is `incidence.events`.
 * A pair is testable where its smallestP ≤ alpha, which depends on numbers of events only, so that leaving the others
 * out keeps the adjustment valid. Comparisons with alpha are exact (HYPERGEOMETRIC) or allow a relative 1e-9 (SDSM).
 *
 * Neal 2014, doi 10.1016/j.socnet.2014.06.001; Tarone 1990, doi 10.2307/2531456. O(ties) and the tests: for SDSM
 * O(pairs of classes · classes of events · overlap²) at worst.
 * `network`: the whole projection, where it is there already.
 * RangeError where alpha is not between 0 and 1 or ties are not of the incidence; errors of sdsmModel.
 */
export function significance(
  incidence: Incidence,
  ties: Ties,
  options: SignificanceOptions,
  network: Ties = isWholeProjection(incidence, ties) ? ties : project(incidence, 'COUNT'),
): Significance {
  const { alpha } = options;
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`alpha is ${alpha}: it must be above 0 and below 1.`);
  if (ties.nodes !== incidence.agents) {
    throw new RangeError(`Ties are among ${ties.nodes} nodes, the incidence has ${incidence.agents} agents.`);
  }
  const classes = degreeClasses(incidence.byAgent);
  const model =
    options.model === 'SDSM'
      ? sdsmModel(classes, degreeClasses(incidence.byEvent), alpha)
      : hypergeometricModel(incidence.events, classes, alpha);

  const tests = overlapTests(classes, network);
  const p = pValues(model, tests);
  const reachable = testability(model, classes);
  const columns = classes.degree.length;
  const testable = tests.a.map((a, test) => reachable.testable[a * columns + tests.b[test]!]!);
  const pairs = (incidence.agents * (incidence.agents - 1)) / 2;
  const family = options.family === 'ALL' ? pairs : reachable.pairs;
  const count = options.family === 'ALL' ? tests.count : tests.count.map((c, test) => c * testable[test]!);
  const { q, rejected } = adjust({ p, count }, family, options.adjust, (test, times, over) =>
    model.atMost({ a: tests.a[test]!, b: tests.b[test]!, shared: tests.shared[test]!, p: p[test]! }, times, over),
  );
  const verdicts = Uint8Array.from(testable, (can, test) =>
    !can ? Verdict.code.NOT_TESTABLE : rejected[test] ? Verdict.code.SIGNIFICANT : Verdict.code.NOT_SIGNIFICANT,
  );

  const testOf = network === ties ? tests.testOf : tiesWithin(ties, network).map((at) => tests.testOf[at] ?? -1);
  if (testOf.includes(-1)) throw new RangeError('A tie is not in the projection of the incidence.');
  return {
    pValue: Float64Array.from(testOf, (test) => p[test]!),
    qValue: Float64Array.from(testOf, (test) => q[test]!),
    smallestP: Float64Array.from(testOf, (test) => reachable.smallest[tests.a[test]! * columns + tests.b[test]!]!),
    verdict: Uint8Array.from(testOf, (test) => verdicts[test]!),
    pairs,
    testable: reachable.pairs,
    family,
    residual: model.residual,
  };
}

/** Whether nothing was left out of a projection: every shared event of every pair is there. */
export function isWholeProjection(incidence: Incidence, { shared }: Ties): boolean {
  return shared.reduce((sum, p) => sum + p, 0) === pairsBound(incidence);
}

/**
 * Steps of `significance` besides a projection, some 10⁸ a second: what is done for each tie, and the tests of each pair
 * of classes, which depend on the most events that two of them share.
 */
export function significanceCost(
  { byAgent, byEvent }: Incidence,
  network: Ties,
  { model }: Pick<SignificanceOptions, 'model'>,
): number {
  const { classOf, degree } = degreeClasses(byAgent);
  const columns = degree.length;
  const most = new Int32Array(columns * columns);
  for (let t = 0; t < network.a.length; t++) {
    const [a, b] = [classOf[network.a[t]!]!, classOf[network.b[t]!]!];
    const at = Math.min(a, b) * columns + Math.max(a, b);
    most[at] = Math.max(most[at]!, network.shared[t]!);
  }
  const ofTies = 50 * network.a.length;
  const pairs = (columns * (columns + 1)) / 2;
  if (model === 'HYPERGEOMETRIC') return ofTies + most.reduce((sum, p) => sum + OF_TAIL * p, OF_TAIL * pairs);
  const events = degreeClasses(byEvent).degree.length;
  return most.reduce(
    (sum, p) => sum + events * p * Math.log2(p + 1),
    ofTies + pairs * events + (columns + events) ** 3,
  );
}

/** One tail of the hypergeometric distribution. */
const OF_TAIL = 100;

function pValues(model: NullModel, { a, b, shared }: OverlapTests): Float64Array {
  const p = new Float64Array(a.length);
  for (let from = 0, to = 0; from < a.length; from = to) {
    while (to < a.length && a[to] === a[from] && b[to] === b[from]) to++;
    p.set(model.tails(a[from]!, b[from]!, shared.subarray(from, to)), from);
  }
  return p;
}

/** For each pair of classes, at [a · classes + b], a ≤ b: its smallest p value, and 1 where that is at most alpha. */
function testability(model: NullModel, { degree, size }: DegreeClasses) {
  const columns = degree.length;
  const smallest = new Float64Array(columns * columns);
  const testable = new Uint8Array(columns * columns);
  let pairs = 0;
  for (let a = 0; a < columns; a++) {
    for (let b = a; b < columns; b++) {
      const least = model.smallest(a, b);
      smallest[a * columns + b] = least.p;
      if (!least.testable) continue;
      testable[a * columns + b] = 1;
      pairs += a === b ? (size[a]! * (size[a]! - 1)) / 2 : size[a]! * size[b]!;
    }
  }
  return { smallest, testable, pairs };
}
