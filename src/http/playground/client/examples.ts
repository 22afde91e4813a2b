import attendance from '../examples/attendance.graphql';
import dialogue from '../examples/dialogue.graphql';
import measures from '../examples/measures.graphql';
import organisation from '../examples/organisation.graphql';
import search from '../examples/search.graphql';

/** The tabs that a newcomer finds, in their order. */
export const EXAMPLES: readonly string[] = [attendance, search, organisation, dialogue, measures];
