import type { Presence } from '../../generated/documents.js';
import type { Say, TextKey } from '../../texts/text.js';

/** How many are in a state, in a sentence. */
export const presenceSentence = (presence: Presence, count: number, say: Say): string =>
  say(`presence-${presence}` as TextKey, { count });
