import { inChunks } from './chunks.js';
import { uniqueLabels } from './labels.js';
import type { Network } from './network.js';

/**
 * UCINET DL: an edge list, or for the two-mode network one of agents by events. Labels are listed before the data and
 * ties name numbers: so nodes without ties are there, and labels that UCINET shortens stay apart. The format has no
 * comments, and igraph refuses whatever is not of it: `about.json` says what the file does not.
 *
 * A tie without direction stands once: UCINET makes it symmetric by Transform > Symmetrize > Maximum.
 */
export function writeDl(network: Network): Iterable<string> {
  return inChunks(pieces(network));
}

function* pieces(network: Network): Iterable<string> {
  const { agents, nodeCount } = network;
  const labels = uniqueLabels(network, dlLabel).map((label) => `${label}\n`);
  if (agents === undefined) {
    yield `dl n=${nodeCount}\nformat = edgelist1\nlabels:\n`;
    yield* labels;
  } else {
    yield `dl nr=${agents} nc=${nodeCount - agents}\nformat = edgelist2\nrow labels:\n`;
    yield* labels.slice(0, agents);
    yield 'column labels:\n';
    yield* labels.slice(agents);
  }
  yield 'data:\n';
  const before = agents ?? 0;
  for (const { source, target, values } of network.ties()) yield `${source + 1} ${target + 1 - before} ${values[0]}\n`;
}

/** White space, commas and `=` separate labels, quotation marks enclose them, and "data:" ends their list. */
function dlLabel(label: string): string {
  return label.replace(/[\s,="]+|:$/gu, '_');
}
