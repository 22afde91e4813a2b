import type { Analysis, Input } from '../../analysis/analysis.js';
import { groupBy } from '../../collections/group_by.js';
import { incidenceOf, type Incidence } from '../../measures/network/incidence.js';
import { arcsBound, directedProjection } from '../../measures/projection/directed_projection.js';
import { answersTo, type CountedEntry } from '../../snapshot/outputs/answers.js';
import { partiesOf, withoutParty, type OutputFact } from '../../snapshot/outputs/output_facts.js';
import { selectOutputs } from '../../snapshot/outputs/outputs.js';
import { eventsOfTrail, Trails } from '../../snapshot/outputs/trail.js';
import { evidenceOfFacts, type FactEvidence } from '../../snapshot/scoped/fact_evidence.js';
import { FactScope, type LeftOut } from '../../snapshot/scoped/fact_scope.js';
import { OUTPUT_FACTS, requireFacts } from '../shared/analysis/require_facts.js';
import { TIE_BYTES } from '../shared/analysis/require_pairs.js';
import { directed, type DirectedResult } from '../shared/directed/directed.js';

/** An answer that counts for one who is addressed. */
export type Answer = CountedEntry & OutputFact;

export interface AddressingResult extends DirectedResult {
  /** Canonical node index of each node’s agent, ascending. */
  agents: Int32Array;
  /** Canonical node index of each recommendation, ascending. */
  recommendations: Int32Array;
  /** By arc: recommendations that the addressee answered. */
  answered: Float64Array;
  /** Who issues, who is addressed and who answered: `output` is a place in `recommendations`, `agent` a canonical node. */
  issuers: OutputFact[];
  addressees: OutputFact[];
  answers: Answer[];
  /** Recommendations of which no source of the scope says whom they address. */
  unaddressed: number;
  /** Events at which these answers were given. */
  events: Int32Array;
  leftOut: LeftOut;
  conflicts: number;
  evidence: FactEvidence;
}

/** Question 17: issuer → addressee, over recommendations. */
export const ADDRESSING: Analysis<object, AddressingResult> = {
  name: 'addressing',
  run: (input) => {
    const { view, scope } = input;
    requireFacts(input, OUTPUT_FACTS);
    const applied = new FactScope(view, scope);
    const trails = new Trails(view, applied);
    const recommendations = selectOutputs(view, applied, trails, 'RECOMMENDATION', true);
    const issuers = partiesOf(view, applied, recommendations, 'ISSUER');
    const addressees = partiesOf(view, applied, recommendations, 'ADDRESSEE');
    const addressed = groupBy(addressees, ({ output }) => output);
    const answers = recommendations.flatMap((recommendation, output) => {
      // (Of those that address nobody whom the scope counts too: who answers them and is left out is told.)
      const byAgent = answersTo(applied, trails, recommendation, {});
      return [...new Set(addressed.get(output)?.map(({ agent }) => agent))].flatMap((agent) =>
        (byAgent.get(agent) ?? []).map((entry): Answer => ({ ...entry, output })),
      );
    });
    const agents = Int32Array.from(new Set([...issuers, ...addressees].map(({ agent }) => agent))).sort();
    return {
      ...arcsOf(input, agents, recommendations.length, { issuers, addressees, answers }),
      agents,
      recommendations: Int32Array.from(recommendations, ({ node }) => node),
      issuers,
      addressees,
      answers,
      unaddressed: withoutParty(view, recommendations, 'ADDRESSEE'),
      events: Int32Array.from(eventsOfTrail(answers)).sort(),
      leftOut: applied.leftOut,
      conflicts: applied.conflicts.count,
      evidence: evidenceOfFacts(view, [
        { kind: 'parties', facts: [...issuers, ...addressees].map(({ fact }) => fact) },
        { kind: 'responses', facts: answers.map(({ fact }) => fact) },
        { kind: 'memberships', facts: answers.flatMap(({ successions }) => successions) },
      ]),
    };
  },
};

function arcsOf(
  { requireBudget }: Input,
  agents: Int32Array,
  recommendations: number,
  { issuers, addressees, answers }: Pick<AddressingResult, 'issuers' | 'addressees' | 'answers'>,
): DirectedResult & { answered: Float64Array } {
  const number = new Map<number, number>();
  agents.forEach((node, i) => number.set(node, i));
  const [from, to, answering] = [issuers, addressees, answers].map((facts) =>
    incidenceOf(
      agents.length,
      recommendations,
      facts.map(({ agent, output }): [number, number] => [number.get(agent)!, output]),
    ),
  ) as [Incidence, Incidence, Incidence];
  const bound = arcsBound({ from, to });
  requireBudget({ steps: 10 * bound, bytes: TIE_BYTES * bound }, 'ISSUER_PAIRS', { count: bound });
  const network = directed(directedProjection({ from, to }));
  return { ...network, answered: aligned(network.arcs, directedProjection({ from, to: answering })) };
}

/** Weights of those arcs of `part` that are also arcs of `whole`, in the order of `whole`; 0 where there is none. */
function aligned(whole: DirectedResult['arcs'], part: DirectedResult['arcs']): Float64Array {
  const weight = new Float64Array(whole.from.length);
  let at = 0;
  // Both are in order of from, then to, and every arc of the part is one of the whole.
  for (let t = 0; t < weight.length; t++) {
    if (part.from[at] === whole.from[t] && part.to[at] === whole.to[t]) weight[t] = part.weight[at++]!;
  }
  return weight;
}
