import type { Context } from '../../../graph/context.js';
import { licences } from '../../../graph/dataset.js';
import { acronymsOf, labelsOf } from '../../../graph/entities/labels.js';
import type { Network } from '../../../networks/network.js';
import { PRODUCT_VERSION } from '../../../version.js';
import { citationsOf, tieCitations } from './citations.js';
import type { FileOptions } from './file_parameters.js';
import type { Projection } from './node_measures.js';
import type { NetworkParts } from './parts.js';
import { strongestTies } from './strongest.js';
import { TIE_VIEW, type TieView } from './tie_document.js';

/** A question whose answer is a network. */
export interface NetworkQuestion {
  /** How its ties open. */
  tie: TieView;
  /** Where it ties agents who took part in the same events: how, so that measures of them can be had. */
  projection?: ((args: Record<string, unknown>) => Projection) | undefined;
  /** @param args as the field’s resolver gets them */
  parts: (context: Context, args: Record<string, unknown>) => Promise<NetworkParts>;
}

/** @param parts what the question answers; its arguments come typed by the field’s schema, as a resolver’s do */
export function networkQuestion<A extends object>(
  parts: (context: Context, args: A) => Promise<NetworkParts>,
  tie: TieView = TIE_VIEW,
  projection?: (args: A) => Projection,
): NetworkQuestion {
  return {
    tie,
    projection: projection && ((args) => projection(args as A)),
    parts: (context, args) => parts(context, args as A),
  };
}

/** What a network file needs to know besides what the question answers. */
export interface NetworkFile extends FileOptions {
  /** The question’s field. */
  question: string;
  /** The language wanted for names. */
  lang: string | undefined;
  /** Where a tie opens, by the ids of its ends. */
  addressOf: (a: string, b: string) => string;
}

const ACRONYM = { name: 'acronym', type: 'string', title: 'Acronym of an organisation' } as const;

/** What labels are where acronyms are asked for. */
function acronymsSaid(acronyms: readonly (string | null)[]): string {
  const without = acronyms.filter((acronym) => acronym === null).length;
  return without === 0 ? 'acronyms' : `acronyms, and names of ${without} nodes that have no acronym`;
}

/** The network with the names of its nodes, what its ties rest on, and what a file says of itself. */
export async function networkOf(
  context: Context,
  parts: NetworkParts,
  { question, lang, citations, label, strongest, addressOf }: NetworkFile,
): Promise<Network> {
  const { asked, basis, directed, agents, entities, nodeColumns, measures, citesFacts } = parts;
  const { tieCount, endsOf, tieColumns, factsOf, said: strongestSaid } = strongestTies(parts, strongest);
  const ids = Array.from(entities, (node) => asked.id(node)!);
  const [names, acronyms, visibility, licensed] = await Promise.all([
    labelsOf(context, ids, lang),
    acronymsOf(context, ids),
    context.visibility(),
    licences(context),
  ]);
  const shownIds = ids.map((id) => visibility.shownId(id));
  const labels = label === 'acronym' ? names.map((name, i) => acronyms[i] ?? name) : names;
  const { withIds, said } = citationsOf(tieCount, { citations });
  const addressAt = (i: number): string => {
    const [a, b] = endsOf(i);
    return addressOf(shownIds[a]!, shownIds[b]!);
  };
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
      citations: said,
      labels: label === 'acronym' ? acronymsSaid(acronyms) : 'names',
      ...(strongestSaid && { strongest: strongestSaid }),
      ...(measures && { measures }),
    },
    nodeAttributes: [ACRONYM, ...nodeColumns].map(({ name, type, title }) => ({ name, type, title })),
    tieAttributes: tieColumns.map(({ name, type, title }) => ({ name, type, title })),
    nodeCount: ids.length,
    tieCount,
    citations: tieCitations({ asked, visibility, factsOf, citesFacts, addressOf: addressAt }, withIds),
    *nodes() {
      for (const [i, id] of shownIds.entries())
        yield { id, label: labels[i]!, values: [acronyms[i]!, ...nodeColumns.map(({ at }) => at(i))] };
    },
    *ties() {
      for (let i = 0; i < tieCount; i++) {
        const [source, target] = endsOf(i);
        yield { source, target, values: tieColumns.map(({ at }) => at(i)) };
      }
    },
  };
}
