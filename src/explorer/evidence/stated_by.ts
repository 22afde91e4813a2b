import type { StatingAssertion } from './contradictions.js';

interface FactList {
  nodes: readonly { assertions: { nodes: readonly StatingAssertion[] } }[];
}

/** The assertions of all facts of some lists. */
export const statedBy = (lists: readonly FactList[]): StatingAssertion[] =>
  lists.flatMap(({ nodes }) => nodes.flatMap(({ assertions }) => assertions.nodes));
