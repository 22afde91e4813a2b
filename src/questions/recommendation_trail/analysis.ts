import type { Analysis, Input } from '../../analysis/analysis.js';
import { endOf, factsByEnd } from '../../snapshot/facts/fact_index.js';
import type { Days } from '../../snapshot/facts/field.js';
import { isFollowedUp, latestPublication } from '../../snapshot/facts/publication.js';
import { daysOfOutput, isOutputOfKind } from '../../snapshot/outputs/outputs.js';
import { eventsOfTrail, factsOfTrail, passes, Trails, type TrailEntry } from '../../snapshot/outputs/trail.js';
import { evidenceOfFacts, type FactEvidence } from '../../snapshot/scoped/fact_evidence.js';
import { FactScope, type LeftOut } from '../../snapshot/scoped/fact_scope.js';
import { countedRows } from '../../snapshot/selection/rows.js';
import type { Selection } from '../../snapshot/selection/selection.js';
import { OUTPUT_FACTS, requireFacts } from '../shared/analysis/require_facts.js';

export interface TrailPartyRow {
  /** Index of the party fact. */
  fact: number;
  /** Canonical node index. */
  agent: number;
  /** Code of the party’s role. */
  role: number;
}

export interface RecommendationTrailResult {
  /** Days on which the recommendation can have been made. */
  days: Days;
  /** Whether a source of the scope is later than it. */
  followedUp: boolean;
  path: TrailEntry[];
  parties: TrailPartyRow[];
  /** Who took part in the events of the path; null without such events. */
  selection: Selection | null;
  /** Agents that the answer names, and events of the path. */
  agents: number;
  events: Int32Array;
  leftOut: LeftOut;
  conflicts: number;
  evidence: FactEvidence;
}

/** Question 13: the path of one recommendation. Null where the scope knows of no such recommendation. */
export const RECOMMENDATION_TRAIL: Analysis<{ recommendation: number }, { trail: RecommendationTrailResult | null }> = {
  name: 'recommendationTrail',
  run: (input, { recommendation }) => {
    const { view, scope } = input;
    requireFacts(input, OUTPUT_FACTS);
    const applied = new FactScope(view, scope);
    if (!applied.isOnIssues(recommendation) || !isOutputOfKind(view, applied, recommendation, 'RECOMMENDATION')) {
      return { trail: null };
    }
    const trails = new Trails(view, applied);
    const days = daysOfOutput(view, applied, trails, recommendation);
    const path = trails.of(recommendation).filter((entry) => passes(applied, entry));
    const parties = partiesTo(input, recommendation);
    const events = eventsOfTrail(path);
    const selection = participantsOf(input, events);
    const named = [...path.flatMap(({ by, to }) => [by, to]), ...parties.map(({ agent }) => agent)];
    const agents = new Set([...named, ...(selection?.agents ?? [])].filter((node) => node >= 0)).size;
    return {
      trail: {
        ...{ days, followedUp: isFollowedUp(days, latestPublication(view)), path, parties, selection },
        ...{ agents, events: Int32Array.from(events).sort(), leftOut: applied.leftOut },
        conflicts: applied.conflicts.count + (selection?.conflicts ?? 0),
        evidence: evidenceOf(input, path, parties, selection),
      },
    };
  },
};

/** All parties to an output, by role, then id. */
function partiesTo({ view, columns }: Input, output: number): TrailPartyRow[] {
  const { kind } = columns.facts.parties;
  return (factsByEnd(view, 'parties', 'output').get(output) ?? [])
    .map((fact) => ({ fact, agent: endOf(view, 'parties', 'agent', fact), role: kind[fact]! }))
    .sort((a, b) => a.role - b.role || a.agent - b.agent || a.fact - b.fact);
}

/** What the scope counts at events, whatever their days and topics: those of the path are asked for by name. */
function participantsOf({ select, scope }: Input, events: ReadonlySet<number>): Selection | null {
  return events.size === 0 ? null : select({ ...scope, events, window: undefined, issues: undefined });
}

function evidenceOf(
  { view }: Input,
  path: readonly TrailEntry[],
  parties: readonly TrailPartyRow[],
  selection: Selection | null,
): FactEvidence {
  const { steps, responses, assessments } = factsOfTrail(path);
  const rows = selection ? [...countedRows(selection.rows)] : [];
  const members = rows.map((row) => selection!.rows.byMembership[row]!).filter((fact) => fact >= 0);
  return evidenceOfFacts(view, [
    { kind: 'parties', facts: parties.map(({ fact }) => fact) },
    { kind: 'steps', facts: steps },
    { kind: 'responses', facts: responses },
    { kind: 'assessments', facts: assessments },
    { kind: 'participations', facts: new Set(rows.map((row) => selection!.rows.fact[row]!)) },
    { kind: 'memberships', facts: new Set(members) },
  ]);
}
