import type { NetworkFile } from '../../ask/network_file.js';
import type { Say } from '../../texts/text.js';

/** What a network answers, in a sentence. */
export function sentenceOf({ attributes, edges }: NetworkFile, say: Say): string {
  const { nodes, agents, ties, strongest } = attributes;
  if (agents !== undefined) return say('sentence-attendance', { agents, events: nodes - agents, ties });
  if (!strongest || strongest.all <= strongest.shown) return say('sentence-ties', { nodes, ties });
  const { all, asked, threshold } = strongest;
  if (edges.length === 0) return say('sentence-first-class', { all, asked });
  return say('sentence-strongest', { nodes, all, shown: strongest.shown, threshold: threshold ?? 0 });
}
