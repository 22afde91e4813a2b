import type { GraphLookup } from './graph_lookup.js';

/**
 * For checking a dataset without a database: whatever it refers to may be in the graph, as another dataset may have
 * brought it there, and then it is what it has to be.
 */
export const ANY_GRAPH: GraphLookup = {
  entities: async (ids) =>
    ids.map((id) => ({
      id,
      isAssumed: true,
      outputKind: 'RECOMMENDATION',
      claim: true,
      textKind: null,
      language: null,
      firstDay: null,
      lastDay: null,
    })),
  edges: async () => [],
  identifiers: async () => [],
  judgements: async () => [],
  erased: async () => undefined,
  publicNames: async () => [],
  eventStatuses: async () => [],
  protection: async () => [],
  namesElsewhere: async () => [],
  bearers: async () => [],
};
