import { NO_GROUP } from '../../measures/network/groups.js';
import { DEFAULT_SEARCH } from '../shared/groups/community_groups.js';
import { column } from '../shared/network/columns.js';
import { COMMUNITY_COLUMN, type NodeMeasures } from '../shared/network/node_measures.js';
import { coAttendanceOnly } from '../shared/warnings/of_measures.js';
import { COMMUNITIES } from './analysis.js';

const TITLE = 'Number of its community, from 1, the largest first; none without a tie';

/** The groups of `communities` with its defaults, as a column. */
export const COMMUNITY_OF_NODES: NodeMeasures = {
  names: [COMMUNITY_COLUMN],
  measure: async ({ asked, selection }, { weight, minShared }) => {
    const method = 'LOUVAIN';
    const { gamma: resolution, seed, runs } = DEFAULT_SEARCH;
    const args = { weight, minShared, method, search: DEFAULT_SEARCH } as const;
    const result = await asked.analyse(COMMUNITIES, args, selection);
    const { group, modularity, stability } = result;
    return {
      columns: [column(COMMUNITY_COLUMN, 'integer', TITLE, (i) => (group[i] === NO_GROUP ? null : group[i]! + 1))],
      said: { parameters: { weight, minShared, method, resolution, seed, runs }, modularity, stability },
      warnings: [coAttendanceOnly(result)],
    };
  },
};
