import type { Analysis } from '../../analysis/analysis.js';
import {
  communities,
  communitiesBytes,
  communitiesCost,
  type CommunitySearch,
} from '../../measures/communities/communities.js';
import { normalisedMutualInformation } from '../../measures/communities/normalised_mutual_information.js';
import { eventSlice } from '../../measures/network/event_slice.js';
import type { Incidence } from '../../measures/network/incidence.js';
import { structuralOrder, structureOfIncidence } from '../../measures/order/structural_order.js';
import { pairsBound, project } from '../../measures/projection/projection.js';
import { projectionBytes } from '../shared/analysis/require_pairs.js';
import type { ChangeArguments } from './analysis.js';
import { eventsIn, timeWindows } from './time_windows.js';

export interface CommunityPersistenceArguments extends ChangeArguments {
  search: CommunitySearch;
}

/**
 * Question 14: how far the communities of each window are those of the window before: normalised mutual information over
 * the agents in both. Null in the first window, and where one of the two has no tie or no agent is in both.
 * The selection given has to be that of the windows (`ChangeResult.selection`).
 *
 * Where partitions of a window are equally good, one order of the agents decides in all windows: the structural order of
 * the whole history. With one for each window, the numbering of the agents could decide whether two windows agree.
 */
export const COMMUNITY_PERSISTENCE: Analysis<CommunityPersistenceArguments, { persistence: (number | null)[] }> = {
  name: 'communityPersistence',
  run: ({ selection, scope, requireBudget }, { size, step, rule, weight, search }) => {
    const { events, incidence: whole } = selection;
    const windows = timeWindows(events, scope.window, { size, step });
    const slicing = windows.first.length * (15 * events.node.length + 20 * whole.agents);
    const sliced = { count: windows.first.length, events: events.node.length };
    requireBudget({ steps: slicing, bytes: 400 * windows.first.length }, 'WINDOWS', sliced);
    const numbers = Array.from(windows.first, (_, t) => eventsIn(events, windows, t, rule));
    const slices = numbers.map((of) => eventSlice(whole, of));
    const cost = slices.reduce(
      (sum, { incidence, agents }) => sum + communitiesCost(agents.length, pairsBound(incidence), search.runs),
      communitiesCost(whole.agents + whole.events, whole.byAgent.items.length, 1),
    );
    const bytes = slices.reduce(
      (most, { incidence, agents }) =>
        Math.max(
          most,
          projectionBytes(incidence) + communitiesBytes(agents.length, pairsBound(incidence), search.runs),
        ),
      0,
    );
    // Those of all windows are cut out beforehand; of each the partition stays.
    const kept = slices.reduce(
      (sum, { incidence }) => sum + 16 * incidence.byAgent.items.length,
      4 * slices.length * whole.agents,
    );
    requireBudget({ steps: cost, bytes: bytes + kept }, 'COMMUNITIES_OF_WINDOWS', {
      count: slices.length,
      runs: search.runs,
    });
    const rank = historicalRank(whole, numbers);
    const groups = slices.map(({ incidence, agents }) => {
      const ties = project(incidence, weight);
      if (ties.a.length === 0) return undefined;
      const { group } = communities(
        ties,
        search,
        agents.map((agent) => rank[agent]!),
      );
      const ofAll = new Int32Array(whole.agents).fill(-1);
      agents.forEach((agent, i) => (ofAll[agent] = group[i]!));
      return ofAll;
    });
    const persistence = groups.map((group, t) => {
      const before = groups[t - 1];
      return group && before ? normalisedMutualInformation(before, group) : null;
    });
    return { persistence };
  },
};

/** Place of each agent in the structural order of the two-mode network, events told apart by their windows. */
function historicalRank(incidence: Incidence, windows: readonly Int32Array[]): Int32Array {
  const { agents, events } = incidence;
  const [first, last] = [new Int32Array(events).fill(-1), new Int32Array(events).fill(-1)];
  windows.forEach((of, t) => {
    for (const event of of) {
      if (first[event] === -1) first[event] = t;
      last[event] = t;
    }
  });
  // An event is in windows that follow one another. Agents have colour 0.
  const colour = new Float64Array(agents + events);
  first.forEach((t, event) => (colour[agents + event] = 1 + (t + 1) * (windows.length + 1) + last[event]! + 1));
  const rank = new Int32Array(agents);
  structuralOrder({ ...structureOfIncidence(incidence), colour }).forEach((node, place) => {
    if (node < agents) rank[node] = place;
  });
  return rank;
}
