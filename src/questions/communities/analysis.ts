import type { Analysis, Input } from '../../analysis/analysis.js';
import type { CommunityMethod, CommunitySearch } from '../../measures/communities/communities.js';
import { congruence, congruenceCost } from '../../measures/congruence/congruence.js';
import type { Stances } from '../../measures/congruence/stance_profiles.js';
import { NO_GROUP, pairsOf } from '../../measures/network/groups.js';
import { lengthOf, type Incidence, type Lists } from '../../measures/network/incidence.js';
import type { TieWeight } from '../../measures/projection/tie_weight.js';
import { numbersOf } from '../../snapshot/facts/numbering.js';
import { evidenceTogether } from '../../snapshot/scoped/fact_evidence.js';
import type { StanceSelection } from '../../snapshot/scoped/stances.js';
import type { Evidence } from '../../snapshot/selection/evidence.js';
import { requirePairs } from '../shared/analysis/require_pairs.js';
import { allStances, communityGroups, type CommunityGroups } from '../shared/groups/community_groups.js';

export interface CommunitiesArguments {
  weight: TieWeight;
  /** Events that two agents have to share to be tied. */
  minShared: number;
  method: CommunityMethod;
  search: CommunitySearch;
}

export interface CommunitiesResult extends CommunityGroups {
  /** Participations of the members of each group: Σ A. */
  attendances: Int32Array;
  beliefs: Beliefs;
  /** What participations and the stances of their agents rest on. */
  evidence: Evidence;
  /** Fields that were used and in which sources contradict each other. */
  conflicts: number;
}

/** What the stances of the agents say of the groups. */
export interface Beliefs {
  /** Members of each group with a stance for or against anything. */
  holders: Int32Array;
  /** Mean congruence over pairs of holders in the group, and of one in it with one in another; NaN without a pair. */
  within: Float64Array;
  between: Float64Array;
  /** Indices of the facts by agent: its stances, neutral ones too. */
  facts: Lists;
}

/** Question 5: groups of agents who keep meeting, and whether they agree. */
export const COMMUNITIES: Analysis<CommunitiesArguments, CommunitiesResult> = {
  name: 'communities',
  run: (input, { weight, minShared, method, search }) => {
    const { incidence, evidence, conflicts } = input.selection;
    requirePairs(input);
    const held = allStances(input);
    const found = communityGroups(input, { weight, minShared }, held, method, search);
    const stances = stancesOfAgents(input, held);
    return {
      ...found,
      attendances: attendancesOf(incidence, found),
      beliefs: beliefsOf(input, stances, found),
      evidence: evidenceTogether(input.view, evidence, [{ kind: 'stances', facts: stances.facts.items }]),
      conflicts: conflicts + stances.conflicts,
    };
  },
};

function attendancesOf({ byAgent }: Incidence, { group, groups }: CommunityGroups): Int32Array {
  const attendances = new Int32Array(groups);
  group.forEach((g, agent) => {
    if (g !== NO_GROUP) attendances[g]! += lengthOf(byAgent, agent);
  });
  return attendances;
}

interface StancesOfAgents {
  /** Agents numbered as the stances’ own. */
  stances: Stances;
  /** Number in the selection of each of those; −1: none. */
  number: Int32Array;
  facts: Lists;
  conflicts: number;
}

function stancesOfAgents({ selection }: Input, found: StanceSelection): StancesOfAgents {
  const place = numbersOf(selection.agents);
  const number = found.agents.map((node) => place.get(node) ?? -1);
  const lists = Array.from(selection.agents, () => new Set<number>());
  found.stances.agent.forEach((agent, row) => {
    if (number[agent] !== -1) lists[number[agent]!]!.add(found.facts[found.stances.stance[row]!]!);
  });
  const offset = new Int32Array(lists.length + 1);
  lists.forEach((list, agent) => (offset[agent + 1] = offset[agent]! + list.size));
  const items = Int32Array.from(lists.flatMap((list) => [...list].sort((a, b) => a - b)));
  return { stances: found.stances, number, facts: { offset, items }, conflicts: found.conflicts };
}

/** CONGRUENCE normalised by AVERAGE, each polarity once: the mean over pairs; a pair without a common target has 0. */
function beliefsOf(
  { requireBudget }: Input,
  { stances, number, facts }: StancesOfAgents,
  { group, groups }: CommunityGroups,
): Beliefs {
  const cost = congruenceCost(stances);
  requireBudget({ steps: 2 * cost, bytes: 60 * cost }, 'HOLDER_PAIRS', { count: cost });
  const groupOf = number.map((agent) => (agent === -1 ? NO_GROUP : group[agent]!));
  const isHolder = new Uint8Array(stances.agents);
  stances.agent.forEach((agent, row) => {
    if (stances.polarity[row] !== 0) isHolder[agent] = 1;
  });
  const holders = new Int32Array(groups);
  groupOf.forEach((g, agent) => {
    if (g !== NO_GROUP && isHolder[agent]) holders[g]!++;
  });
  const [inside, outside] = [new Float64Array(groups), new Float64Array(groups)];
  const ties = congruence(stances, { mode: 'CONGRUENCE', normalisation: 'AVERAGE', duplicates: 'ONCE' });
  ties.weight.forEach((value, t) => {
    const [g, h] = [groupOf[ties.a[t]!]!, groupOf[ties.b[t]!]!];
    if (!isHolder[ties.a[t]!] || !isHolder[ties.b[t]!] || g === NO_GROUP || h === NO_GROUP) return;
    if (g === h) inside[g]! += value;
    else for (const one of [g, h]) outside[one]! += value;
  });
  const all = holders.reduce((sum, count) => sum + count, 0);
  return {
    holders,
    within: inside.map((sum, g) => sum / pairsOf(holders[g]!)),
    between: outside.map((sum, g) => sum / (holders[g]! * (all - holders[g]!))),
    facts,
  };
}
