import type { Analysis } from '../../analysis/analysis.js';
import { eiIndex, eiIndexCost, type EiIndex, type EiOptions } from '../../measures/groups/ei_index.js';
import { tiesAmongGrouped } from '../../measures/network/groups.js';
import type { Ties } from '../../measures/network/ties.js';
import { project } from '../../measures/projection/projection.js';
import type { TieWeight } from '../../measures/projection/tie_weight.js';
import { requirePairs } from '../shared/analysis/require_pairs.js';
import { agentGroups, type AgentGrouping, type AgentGroups } from '../shared/groups/agent_groups.js';
import { inwardFirst } from './inward_first.js';

export interface EiIndexArguments extends EiOptions {
  groupBy: AgentGrouping;
  weight: TieWeight;
  minShared: number;
}

export interface EiIndexResult {
  groups: AgentGroups;
  /** Those among agents with a group. */
  ties: Ties;
  index: EiIndex;
  /** Numbers of the agents with a group, the most inward-looking first by their unweighted index. */
  order: Int32Array;
}

/** Question 8: how inward-looking each group is. */
export const EI_INDEX: Analysis<EiIndexArguments, EiIndexResult> = {
  name: 'eiIndex',
  run: (input, { groupBy, weight, minShared, ...options }) => {
    requirePairs(input);
    const groups = agentGroups(input, groupBy, weight);
    const ties = tiesAmongGrouped(project(input.selection.incidence, weight, minShared), groups.group);
    const { permutations } = options;
    const count = ties.a.length;
    const steps = eiIndexCost(ties, groups.group, permutations);
    input.requireBudget({ steps, bytes: 60 * count + 100 * ties.nodes }, 'PERMUTATIONS', { permutations, count });
    const index = eiIndex(ties, groups.group, options);
    return { groups, ties, index, order: inwardFirst(groups.group, index.unweighted.nodes.ei) };
  },
};
