import type { Ties } from '#src/measures/network/ties.js';

/** What contenders of a projection have to agree on. */
export interface Projection {
  ties: number;
  /** Sum of the weights. */
  shared: number;
}

export const projectionOf = ({ shared }: Pick<Ties, 'shared'>): Projection => ({
  ties: shared.length,
  shared: shared.reduce((sum, each) => sum + each, 0),
});
