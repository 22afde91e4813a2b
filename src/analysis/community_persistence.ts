import { communities, communitiesCost, type CommunitySearch } from '../measures/communities.js';
import { eventSlice } from '../measures/event_slice.js';
import { normalisedMutualInformation } from '../measures/normalised_mutual_information.js';
import { pairsBound, project } from '../measures/projection.js';
import { eventsIn, timeWindows } from '../snapshot/time_windows.js';
import type { Analysis } from './analysis.js';
import type { ChangeArguments } from './change.js';

export interface CommunityPersistenceArguments extends ChangeArguments {
  search: CommunitySearch;
}

/**
 * Question 14: how far the communities of each window are those of the window before: normalised mutual information over
 * the agents in both. Null in the first window, and where one of the two has no tie or no agent is in both.
 * The selection given has to be that of the windows (`ChangeResult.selection`).
 */
export const COMMUNITY_PERSISTENCE: Analysis<CommunityPersistenceArguments, { persistence: (number | null)[] }> = {
  name: 'communityPersistence',
  run: ({ selection, scope, requireBudget }, { size, step, rule, weight, search }) => {
    const windows = timeWindows(selection.events, scope.window, { size, step });
    const slices = Array.from(windows.first, (_, t) =>
      eventSlice(selection.incidence, eventsIn(selection.events, windows, t, rule)),
    );
    const cost = slices.reduce(
      (sum, { incidence, agents }) => sum + communitiesCost(agents.length, pairsBound(incidence), search.runs),
      0,
    );
    requireBudget(cost, `Communities of ${slices.length} windows, ${search.runs} runs each`);
    const groups = slices.map(({ incidence, agents }) => {
      const ties = project(incidence, weight);
      if (ties.a.length === 0) return undefined;
      const { group } = communities(ties, search);
      const ofAll = new Int32Array(selection.agents.length).fill(-1);
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
