import type { Context } from '../../../graph/context.js';
import { licences } from '../../../graph/dataset.js';
import { labelsOf } from '../../../graph/entities/labels.js';
import type { Network } from '../../../networks/network.js';
import { PRODUCT_VERSION } from '../../../version.js';
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
  tieCount: number;
  /** Numbers of the nodes at the ends of tie `i`. */
  endsOf: (i: number) => readonly [source: number, target: number];
  /** `weight` is the first. */
  tieColumns: readonly Column[];
}

/** A question whose answer is a network. */
export interface NetworkQuestion {
  /** Arguments of the field that say nothing of the network: they are not taken. */
  without: readonly string[];
  /** @param args as the field’s resolver gets them */
  parts: (context: Context, args: Record<string, unknown>) => Promise<NetworkParts>;
}

/** @param parts what the question answers; its arguments come typed by the field’s schema, as a resolver’s do */
export function networkQuestion<A extends object>(
  parts: (context: Context, args: A) => Promise<NetworkParts>,
  without: readonly string[] = [],
): NetworkQuestion {
  return { without, parts: (context, args) => parts(context, args as A) };
}

/**
 * The network with the names of its nodes and what a file says of itself.
 * @param question the field’s name; @param lang the language wanted for names
 */
export async function networkOf(
  context: Context,
  question: string,
  { asked, basis, directed, agents, entities, nodeColumns, tieCount, endsOf, tieColumns }: NetworkParts,
  lang: string | undefined,
): Promise<Network> {
  const ids = Array.from(entities, (node) => asked.id(node)!);
  const [labels, visibility, licensed] = await Promise.all([
    labelsOf(context, ids, lang),
    context.visibility(),
    licences(context),
  ]);
  const { parameters, warnings } = basis.values;
  const { question: title, formula } = asked.manual;
  return {
    directed: directed ?? false,
    ...(agents !== undefined && { agents }),
    header: {
      title,
      licence: licensed.join('; ') || 'not stated',
      dataVersion: String(asked.version),
      question,
      measure: formula,
      parameters,
      generator: `Jejaring ${PRODUCT_VERSION}`,
      warnings,
    },
    nodeAttributes: nodeColumns.map(({ name, type, title }) => ({ name, type, title })),
    tieAttributes: tieColumns.map(({ name, type, title }) => ({ name, type, title })),
    nodeCount: ids.length,
    tieCount,
    *nodes() {
      for (const [i, id] of ids.entries())
        yield { id: visibility.shownId(id), label: labels[i]!, values: nodeColumns.map(({ at }) => at(i)) };
    },
    *ties() {
      for (let i = 0; i < tieCount; i++) {
        const [source, target] = endsOf(i);
        yield { source, target, values: tieColumns.map(({ at }) => at(i)) };
      }
    },
  };
}
