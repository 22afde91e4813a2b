import { isHonorific } from './titles.js';
import type { Word } from './words.js';

/** Sounds that are written with two letters: Sj., Sy., Ch. (Of Dj., Tj. and Oe. one letter is left in a spelling.) */
const SOUND = /^(?:[ns][jy]|[ck]h)$/;

/** Whether a word may stand for one that begins with it: a letter, or two for one sound. */
export const isInitial = ({ keys, isCapital }: Word): boolean =>
  isCapital && (keys[0]!.length === 1 || (SOUND.test(keys[0]!) && !isHonorific(keys)));

/** Whether an initial is that of a word, in any of its spellings. */
export const standsFor = (initial: Word, spellings: readonly string[]): boolean =>
  spellings.some((spelling) => initial.keys.some((key) => spelling.startsWith(key)));
