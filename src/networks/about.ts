import type { Attribute, Network } from './network.js';

/** What a file says of itself, as JSON holds it: its header, and what the columns mean. */
export function about(network: Network): Record<string, unknown> {
  const { title, question, measure, licence, dataVersion, parameters, warnings, generator, ...more } = network.header;
  const { citations, labels, strongest, measures } = more;
  return {
    title,
    question,
    measure,
    licence,
    dataVersion,
    directed: network.directed,
    nodes: network.nodeCount,
    ties: network.tieCount,
    ...(network.agents !== undefined && { agents: network.agents }),
    nodeAttributes: meanings(network.nodeAttributes),
    tieAttributes: meanings(network.tieAttributes),
    ...(citations !== undefined && { citations }),
    ...(labels !== undefined && { labels }),
    ...(strongest !== undefined && { strongest }),
    ...(measures !== undefined && { measures }),
    parameters,
    warnings,
    generator,
  };
}

/** The same as names and texts, for formats that have nothing deeper: objects and lists are JSON. */
export function aboutTexts(network: Network): [name: string, text: string][] {
  return Object.entries(about(network)).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
}

/** The same as one JSON text: a format of its own, for it goes with those that can carry nothing but numbers. */
export function* writeAbout(network: Network): Iterable<string> {
  yield `${JSON.stringify(about(network), undefined, 2)}\n`;
}

function meanings(attributes: readonly Attribute[]): Record<string, string> {
  return Object.fromEntries(attributes.map(({ name, title }) => [name, title]));
}
