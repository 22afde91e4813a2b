import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import type { Analysis, Input } from '../../src/analysis/analysis.js';
import { communities, communitiesBytes } from '../../src/measures/communities/communities.js';
import { incidenceOf, type Incidence } from '../../src/measures/network/incidence.js';
import { project } from '../../src/measures/projection/projection.js';
import { CENTRALITY } from '../../src/questions/centrality/analysis.js';
import { CO_ATTENDANCE } from '../../src/questions/co_attendance/analysis.js';
import { CORE_PERIPHERY } from '../../src/questions/core_periphery/analysis.js';
import { EQUIVALENCE } from '../../src/questions/equivalence/analysis.js';
import { EVENT_OVERLAP } from '../../src/questions/event_overlap/analysis.js';
import { peakOf } from './peak.js';

const [AGENTS, EVENTS, PARTICIPANTS] = [3_000, 3_000, 20];

/** A network in which few agents are at many events. */
function generated(): Incidence {
  const random = xoroshiro128plus(1995);
  const pairs: [number, number][] = [];
  for (let event = 0; event < EVENTS; event++) {
    const present = new Set<number>();
    while (present.size < PARTICIPANTS) present.add(Math.floor(uniformInt(random, 0, AGENTS - 1) ** 2 / AGENTS));
    for (const agent of present) pairs.push([agent, event]);
  }
  return incidenceOf(AGENTS, EVENTS, pairs);
}

/** What an analysis declares on a network, and what it then takes. */
async function tried<A extends object>(analysis: Analysis<A, unknown>, args: A, incidence: Incidence): Promise<number> {
  let declared = 0;
  const selection = {
    incidence,
    agents: Int32Array.from({ length: incidence.agents }, (_, i) => i),
    events: { node: Int32Array.from({ length: incidence.events }, (_, i) => i) },
  };
  const requireBudget: Input['requireBudget'] = ({ bytes }) => (declared += bytes);
  const input = { selection, requireBudget } as unknown as Input;
  // The first run is compiled, which takes memory too.
  analysis.run(input, args);
  declared = 0;
  const peak = await peakOf(() => analysis.run(input, args));
  return declared / peak;
}

const [weight, minShared] = ['COUNT', 1] as const;
const tests = { alpha: 0.05, adjust: 'HOLM', family: 'TESTABLE' } as const;
const whole = { weight, minShared, ego: null, significance: null, leaveOneOut: false } as const;
const of = <A extends object>(name: string, analysis: Analysis<A, unknown>, args: A) =>
  [name, (incidence: Incidence) => tried(analysis, args, incidence)] as const;

describe('the memory that is declared is from half of what is taken to four times as much', () => {
  const incidence = generated();

  test.each([
    of('a projection', CO_ATTENDANCE, whole),
    of('tests', CO_ATTENDANCE, { ...whole, significance: { ...tests, model: 'HYPERGEOMETRIC' } }),
    of('a projection to events', EVENT_OVERLAP, { weight, minShared }),
    of('measures', CENTRALITY, {
      weight,
      minShared,
      measures: ['DEGREE', 'STRENGTH', 'EIGENVECTOR'],
      leaveOneOut: false,
    }),
    of('two modes', CENTRALITY, { weight, minShared, measures: ['TWO_MODE_CLOSENESS'], leaveOneOut: false }),
    of('distances', EQUIVALENCE, { distance: 'JACCARD', notSeenTogether: false }),
    of('a core', CORE_PERIPHERY, { weight, minShared, binary: false, method: 'CONTINUOUS', seed: 1 }),
    [
      'communities',
      async () => {
        const ties = project(incidence, 'COUNT');
        const peak = await peakOf(() => communities(ties, { gamma: 1, seed: 1, runs: 2 }));
        return communitiesBytes(ties.nodes, ties.a.length, 2) / peak;
      },
    ] as const,
  ])('%s', async (_, shareOf) => {
    const share = await shareOf(incidence);
    expect(share).toBeGreaterThan(0.5);
    expect(share).toBeLessThan(4);
  });
});
