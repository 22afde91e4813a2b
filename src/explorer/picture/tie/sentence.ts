import type { NetworkFile } from '../../ask/network_file.js';
import type { Say } from '../../texts/text.js';

/** What a network answers, in a sentence. */
export function sentenceOf(file: NetworkFile, say: Say): string {
  const { nodes: count, agents, ties, strongest } = file.attributes;
  if (agents !== undefined) return say('sentence-attendance', { agents, events: count - agents, ties });
  const nodes = say('nodes', { count, kind: kindOf(file) });
  if (!strongest || strongest.all <= strongest.shown) return say('sentence-ties', { nodes, ties });
  const { all, asked, threshold } = strongest;
  if (file.edges.length === 0) return say('sentence-first-class', { all, asked });
  return say('sentence-strongest', { nodes, all, shown: strongest.shown, threshold: threshold ?? 0 });
}

/** What all nodes are; `several`: they are not all of one kind. */
function kindOf({ nodes }: NetworkFile): string {
  const kinds = new Set(nodes.map(({ key }) => key.slice(0, key.indexOf(':'))));
  return kinds.size === 1 ? [...kinds][0]! : 'several';
}
