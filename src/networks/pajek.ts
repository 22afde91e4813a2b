import { aboutTexts } from './about.js';
import { inChunks } from './chunks.js';
import { uniqueLabels } from './labels.js';
import type { Network } from './network.js';
import { nodeIds } from './node_ids.js';

/**
 * Pajek .net: numbers, labels, weights. What the file says of itself, and the id of each vertex, stand in comment lines
 * before the vertices (networkx takes a comment between the vertices for a vertex). UTF-8 without a byte order mark:
 * Pajek wants one for letters beyond ASCII, and R's igraph fails on it.
 */
export function writePajek(network: Network): Iterable<string> {
  return inChunks(pieces(network));
}

function* pieces(network: Network): Iterable<string> {
  const { agents, directed, nodeCount } = network;
  for (const [name, text] of aboutTexts(network)) yield `% ${name}: ${onOneLine(text)}\n`;
  for (const [number, id] of nodeIds(network).entries()) yield `% vertex ${number + 1}: ${onOneLine(id)}\n`;
  yield `*Vertices ${nodeCount}${agents === undefined ? '' : ` ${agents}`}\n`;
  for (const [number, label] of uniqueLabels(network, pajekLabel).entries()) yield `${number + 1} "${label}"\n`;
  yield directed ? '*Arcs\n' : '*Edges\n';
  for (const { source, target, values } of network.ties()) yield `${source + 1} ${target + 1} ${values[0]}\n`;
}

const onOneLine = (text: string): string => text.replace(/\s+/gu, ' ');

/** A label ends at its quotation mark, and for networkx a backslash escapes it: neither can stand in one. */
function pajekLabel(label: string): string {
  return onOneLine(label).replaceAll('"', "'").replaceAll('\\', '/');
}
