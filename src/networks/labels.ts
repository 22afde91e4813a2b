import type { Network } from './network.js';

/**
 * One label for each node, by its number, for formats that know nodes by number and label alone. Readers of such files
 * take nodes of one label for one node, so no two are the same: where a label occurs before, the id is put behind it
 * in square brackets. A label that is empty or white space becomes the id.
 * @param fitted the label as the format can hold it
 */
export function uniqueLabels(network: Network, fitted: (label: string) => string): string[] {
  const taken = new Set<string>();
  return Array.from(network.nodes(), ({ id, label }) => {
    let unique = fitted(label.trim() === '' ? id : label);
    while (taken.has(unique)) unique = fitted(`${unique} [${id}]`);
    taken.add(unique);
    return unique;
  });
}
