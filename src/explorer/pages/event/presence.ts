import type { Presence } from '../../generated/documents.js';
import type { Say, TextKey } from '../../texts/text.js';

/**
 * How many are in a state, in a sentence.
 * @param issues number of issues on which others are asked to be active
 */
export const presenceSentence = (presence: Presence, count: number, issues: number, say: Say): string =>
  presence === 'UNKNOWN' ? say('nothing-known', { count, issues }) : say(`presence-${presence}` as TextKey, { count });
