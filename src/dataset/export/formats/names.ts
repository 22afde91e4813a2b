import type { ExchangeGraph } from './exchange_graph.js';
import type { Told } from './told.js';

/** The names of an entity, the best first, in the order in which the API chooses between them. */
export function namesOf(graph: ExchangeGraph, id: string): readonly Told[] {
  return [...graph.by('names', 'entity', id)].sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
}

const rank = ({ state }: Told): number => Number(state.derived['rank']);
