import { ENGLISH, type Word, type Words } from '../../../drawing/words.js';
import type { Say } from '../../texts/text.js';

/** What pictures say, in the language of the page. */
export const drawingWords = (say: Say): Words =>
  Object.fromEntries((Object.keys(ENGLISH) as Word[]).map((word) => [word, say(`drawing-${word}`)])) as Words;
