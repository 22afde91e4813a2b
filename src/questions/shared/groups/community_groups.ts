import type { Input } from '../../../analysis/analysis.js';
import {
  bipartiteCommunities,
  communities,
  communitiesBytes,
  communitiesCost,
  type CommunityMethod,
  type CommunitySearch,
} from '../../../measures/communities/communities.js';
import { NO_GROUP } from '../../../measures/network/groups.js';
import { lengthOf, type Incidence } from '../../../measures/network/incidence.js';
import { degreeAndStrength } from '../../../measures/network/node_ties.js';
import type { Ties } from '../../../measures/network/ties.js';
import { project } from '../../../measures/projection/projection.js';
import type { TieWeight } from '../../../measures/projection/tie_weight.js';
import { selectStances, StanceTargetKind, type StanceSelection } from '../../../snapshot/scoped/stances.js';
import { requireFacts } from '../analysis/require_facts.js';
import { canonicalNumbers } from './canonical_numbers.js';

/** How communities are searched for where a question does not ask. */
export const DEFAULT_SEARCH: CommunitySearch = { gamma: 1, seed: 1, runs: 10 };

export interface CommunityGroups {
  /** The group of each agent from 0, that of most agents first; NO_GROUP for an agent without a tie. */
  group: Int32Array;
  /** BIPARTITE: the group of each event; NO_GROUP for an event without a participant. Else null. */
  eventGroup: Int32Array | null;
  groups: number;
  /** Q; null without ties. */
  modularity: number | null;
  stability: number | null;
}

/** A step of the search takes so many of those that the limit reckons with: measured on a million ties. */
const STEP = 1.5;

/**
 * Communities of the agents of a selection. Where partitions are equally good, what else is known of the agents, not
 * their ids, decides between them.
 * @param projection that LOUVAIN searches; @param stances of the same scope
 */
export function communityGroups(
  { view, selection, requireBudget }: Input,
  { weight, minShared }: { weight: TieWeight; minShared: number },
  stances: StanceSelection,
  method: CommunityMethod,
  search: CommunitySearch,
): CommunityGroups {
  const { agents, events, incidence } = canonicalNumbers(view, selection, stances);
  const twoMode = method === 'BIPARTITE';
  const ties = twoMode ? undefined : project(incidence, weight, minShared);
  const [nodes, links] = ties
    ? [ties.nodes, ties.a.length]
    : [agents.length + events.length, incidence.byAgent.items.length];
  const load = {
    steps: STEP * communitiesCost(nodes, links, search.runs),
    bytes: communitiesBytes(nodes, links, search.runs),
  };
  requireBudget(load, ties ? 'TIE_SEARCHES' : 'PARTICIPATION_SEARCHES', { runs: search.runs, count: links });
  const found = ties ? communities(ties, search) : bipartiteCommunities(incidence, search);
  const isTied = isTiedIn(ties, incidence);
  const byNumber = new Int32Array(agents.length + events.length).fill(NO_GROUP);
  found.group.forEach((g, node) => {
    if (!isTied(node)) return;
    byNumber[node < agents.length ? agents[node]! : agents.length + events[node - agents.length]!] = g;
  });
  const group = numberedBySize(byNumber, agents.length);
  return {
    group: group.slice(0, agents.length),
    eventGroup: twoMode ? group.slice(agents.length) : null,
    groups: new Set(group.filter((g) => g !== NO_GROUP)).size,
    modularity: found.modularity,
    stability: found.stability,
  };
}

/** The stances under the scope, on claims and recommendations. */
export function allStances(input: Input): StanceSelection {
  const { view, scope } = input;
  requireFacts(input, ['stances']);
  return selectStances(view, scope, { kinds: StanceTargetKind.values });
}

/** Whether a node has a tie or, without ties, a participation. */
function isTiedIn(ties: Ties | undefined, { agents, byAgent, byEvent }: Incidence): (node: number) => boolean {
  if (!ties) return (node) => (node < agents ? lengthOf(byAgent, node) : lengthOf(byEvent, node - agents)) > 0;
  const { degree } = degreeAndStrength(ties);
  return (node) => degree[node]! > 0;
}

/** The same groups numbered by their agents: those of most first, those of as many by their lowest agent. */
function numberedBySize(group: Int32Array, agents: number): Int32Array {
  const size = new Map<number, number>();
  // In order of their lowest agents; an event’s group has one.
  for (const g of group.subarray(0, agents)) if (g !== NO_GROUP) size.set(g, (size.get(g) ?? 0) + 1);
  const bySize = [...size].sort(([, n], [, m]) => m - n);
  const number = new Map(bySize.map(([g], at) => [g, at]));
  return group.map((g) => number.get(g) ?? NO_GROUP);
}
