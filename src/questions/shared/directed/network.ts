import { column, numbers, type Column } from '../network/columns.js';
import { kindColumn, organisationColumns } from '../network/entity_columns.js';
import type { NetworkParts } from '../network/parts.js';
import type { Asked } from '../scope/asked.js';
import type { DirectedResult } from './directed.js';

/**
 * The nodes and arcs of a directed network, the strongest arc first.
 * @param agents node indices in the snapshot; @param weight what the weight is; @param columns more, by number of arc
 */
export function directedParts(
  { asked, agents, result }: { asked: Asked; agents: Int32Array; result: DirectedResult },
  weight: string,
  columns: readonly Column[] = [],
): Omit<NetworkParts, 'basis' | 'factsOf'> {
  const { arcs, order, reciprocity } = result;
  const all = [
    numbers('weight', 'double', weight, arcs.weight),
    column('reverseWeight', 'double', 'Weight of the arc the other way; 0: there is none', (i) => {
      return arcs.weight[reciprocity.reverse[i]!] ?? 0;
    }),
    ...columns,
  ];
  return {
    asked,
    directed: true,
    entities: agents,
    nodeColumns: [
      kindColumn(asked, agents),
      ...organisationColumns(asked, agents),
      numbers('outDegree', 'integer', 'Agents that its arcs lead to', result.outDegree),
      numbers('inDegree', 'integer', 'Agents whose arcs lead to it', result.inDegree),
      numbers('outStrength', 'double', 'Sum of the weights of the arcs that leave it', result.outStrength),
      numbers('inStrength', 'double', 'Sum of the weights of the arcs that reach it', result.inStrength),
    ],
    tieCount: order.length,
    endsOf: (i) => [arcs.from[order[i]!]!, arcs.to[order[i]!]!],
    tieColumns: all.map((of) => ({ ...of, at: (i) => of.at(order[i]!) })),
  };
}
