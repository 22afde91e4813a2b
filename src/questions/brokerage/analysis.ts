import type { Analysis, Input } from '../../analysis/analysis.js';
import { brokerage, brokerageCost, type BrokerageMode } from '../../measures/brokerage/brokerage.js';
import type { ByRole } from '../../measures/brokerage/brokerage_roles.js';
import { twoModeBrokerage, twoModeBrokerageCost } from '../../measures/brokerage/two_mode_brokerage.js';
import { NO_GROUP, tiesAmongGrouped } from '../../measures/network/groups.js';
import type { Ties } from '../../measures/network/ties.js';
import { project } from '../../measures/projection/projection.js';
import { requirePairs } from '../shared/analysis/require_pairs.js';
import { agentGroups, type AgentGrouping, type AgentGroups } from '../shared/groups/agent_groups.js';

export interface BrokerageArguments {
  groupBy: AgentGrouping;
  minShared: number;
  mode: BrokerageMode;
}

export interface BrokerageResult {
  groups: AgentGroups;
  /** By agent. */
  counts: ByRole<Float64Array>;
  totals: ByRole<number>;
  /** ONE_MODE: share of the pairs that are tied, and each agent against chance. Else null. */
  chance: { density: number; expected: ByRole<Float64Array>; z: ByRole<Float64Array> } | null;
  /** ONE_MODE: the ties among agents with a group. Else null. */
  ties: Pick<Ties, 'nodes' | 'a' | 'b'> | null;
  /** TWO_MODE: pairs of events that each agent is the only link of. Else null. */
  eventPairs: Float64Array | null;
  /** Numbers of the agents with a group: those that broker most first. */
  order: Int32Array;
}

/** Two-mode steps take five times as long as those that the limit reckons with. */
const TWO_MODE_STEP = 5;

/** Question 7: who stands between agents, or events, that are not tied otherwise. */
export const BROKERAGE: Analysis<BrokerageArguments, BrokerageResult> = {
  name: 'brokerage',
  run: (input, { groupBy, minShared, mode }) => {
    if (mode === 'ONE_MODE' || ('by' in groupBy && groupBy.by === 'COMMUNITY')) requirePairs(input);
    const groups = agentGroups(input, groupBy, 'COUNT');
    const found = mode === 'ONE_MODE' ? oneMode(input, groups, minShared) : twoMode(input, groups);
    const by = found.eventPairs ?? found.counts.total;
    const order = Int32Array.from(groups.group.keys())
      .filter((agent) => groups.group[agent] !== NO_GROUP)
      .sort((a, b) => by[b]! - by[a]! || found.counts.total[b]! - found.counts.total[a]! || a - b);
    return { groups, ...found, order };
  },
};

type Found = Omit<BrokerageResult, 'groups' | 'order'>;

function oneMode({ selection, requireBudget }: Input, { group }: AgentGroups, minShared: number): Found {
  const ties = tiesAmongGrouped(project(selection.incidence, 'COUNT', minShared), group);
  requireBudget({ steps: brokerageCost(ties, group), bytes: 40 * ties.a.length + 200 * ties.nodes }, 'BROKERS', {
    count: ties.a.length,
  });
  const { nodes, a, b } = ties;
  const { counts, totals, density, expected, z } = brokerage(ties, group);
  return { counts, totals, chance: { density, expected, z }, ties: { nodes, a, b }, eventPairs: null };
}

function twoMode({ selection: { incidence }, requireBudget }: Input, { group }: AgentGroups): Found {
  const pairs = twoModeBrokerageCost(incidence);
  const bytes = 200 * (incidence.agents + incidence.events) + 20 * incidence.byAgent.items.length;
  requireBudget({ steps: TWO_MODE_STEP * pairs, bytes }, 'EVENT_PAIRS', { count: pairs });
  const { counts, totals, eventPairs } = twoModeBrokerage(incidence, group);
  return { counts, totals, chance: null, ties: null, eventPairs };
}
