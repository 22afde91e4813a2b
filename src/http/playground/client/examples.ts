import absences from '../examples/absences.graphql';
import attendance from '../examples/attendance.graphql';
import communities from '../examples/communities.graphql';
import dialogue from '../examples/dialogue.graphql';
import measures from '../examples/measures.graphql';
import organisation from '../examples/organisation.graphql';
import recommendations from '../examples/recommendations.graphql';
import search from '../examples/search.graphql';
import ties from '../examples/ties.graphql';

/** The tabs that a newcomer finds, in their order. */
export const EXAMPLES: readonly string[] = [
  ...[attendance, search, ties, recommendations, absences, communities],
  ...[organisation, dialogue, measures],
];
