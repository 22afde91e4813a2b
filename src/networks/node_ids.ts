import type { Network } from './network.js';

/** The ids of the nodes by their number, for formats whose ties name their ends. */
export function nodeIds(network: Network): string[] {
  return Array.from(network.nodes(), ({ id }) => id);
}
