import type { NetworkHeader } from '../../../networks/network.js';
import type { FactReference } from '../../../snapshot/facts/fact_list.js';
import type { Basis } from '../basis/basis.js';
import type { Asked } from '../scope/asked.js';
import type { Column } from './columns.js';

/** A network as a question has it: nodes by number, from 0, and columns. */
export interface NetworkParts {
  asked: Asked;
  basis: Basis;
  directed?: true;
  /** The two-mode network only: nodes 0 … agents − 1 are agents, the others events. */
  agents?: number;
  /** Node indices in the snapshot, by the number of the node. */
  entities: ArrayLike<number>;
  nodeColumns: readonly Column[];
  /** What a file says of columns that were asked for beside those of the question. */
  measures?: NetworkHeader['measures'];
  tieCount: number;
  /** Numbers of the nodes at the ends of tie `i`. */
  endsOf: (i: number) => readonly [source: number, target: number];
  /** `weight` is the first. */
  tieColumns: readonly Column[];
  /** The facts that tie `i` rests on. */
  factsOf: (i: number) => Iterable<FactReference>;
  /** Whether ties name their facts beside events and documents: where each rests on few. */
  citesFacts?: true;
}
