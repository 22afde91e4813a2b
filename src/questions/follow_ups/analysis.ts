import type { Analysis } from '../../analysis/analysis.js';
import { groupBy } from '../../collections/group_by.js';
import { isFollowedUp, latestPublication } from '../../snapshot/facts/publication.js';
import { partiesOf } from '../../snapshot/outputs/output_facts.js';
import { selectOutputs, type SelectedOutput } from '../../snapshot/outputs/outputs.js';
import { eventsOfTrail, Trails, type TrailEntry } from '../../snapshot/outputs/trail.js';
import { evidenceOfFacts, type FactEvidence } from '../../snapshot/scoped/fact_evidence.js';
import { FactScope, type LeftOut } from '../../snapshot/scoped/fact_scope.js';
import { OUTPUT_FACTS, requireFacts } from '../shared/analysis/require_facts.js';

export interface FollowUpRow extends SelectedOutput {
  /** Party facts by which agents are responsible, and these agents, by id. */
  responsible: { fact: number; agent: number }[];
  /** How it moved, in order of time, undated steps last. */
  path: TrailEntry[];
  followedUp: boolean;
}

export interface FollowUpsResult {
  actions: FollowUpRow[];
  agents: number;
  events: Int32Array;
  leftOut: LeftOut;
  conflicts: number;
  evidence: FactEvidence;
}

/** Question 13: actions that were to follow, who is responsible, and what is known of them. In order of ids. */
export const FOLLOW_UPS: Analysis<object, FollowUpsResult> = {
  name: 'followUps',
  run: (input) => {
    const { view, scope } = input;
    requireFacts(input, OUTPUT_FACTS);
    const applied = new FactScope(view, scope);
    const trails = new Trails(view, applied);
    const outputs = selectOutputs(view, applied, trails, 'ACTION', true);
    const parties = partiesOf(view, applied, outputs, 'RESPONSIBLE');
    const byOutput = groupBy(parties, ({ output }) => output);
    const latest = latestPublication(view);
    const actions = outputs.map((output, place): FollowUpRow => ({
      ...output,
      responsible: byOutput.get(place) ?? [],
      path: trails.of(output.node, ['steps']),
      followedUp: isFollowedUp(output.days, latest),
    }));
    const path = actions.flatMap((action) => action.path);
    return {
      actions,
      agents: new Set(parties.map(({ agent }) => agent)).size,
      events: Int32Array.from(eventsOfTrail(path)).sort(),
      leftOut: applied.leftOut,
      conflicts: applied.conflicts.count,
      evidence: evidenceOfFacts(view, [
        { kind: 'parties', facts: parties.map(({ fact }) => fact) },
        { kind: 'steps', facts: path.map(({ fact }) => fact) },
      ]),
    };
  },
};
