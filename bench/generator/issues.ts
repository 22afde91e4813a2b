import { Random } from './random.js';
import type { Shape } from './sizes.js';
import { inventedWord, numbered } from './words.js';

/** Issues below each issue. */
const NARROWER = 6;

export interface Issue {
  id: string;
  name__id: string;
  name__en: string;
  broader?: string;
}

/** Invented issues in a tree. */
export function issues({ issues: count }: Shape, seed: number): Issue[] {
  const random = new Random(seed);
  return Array.from({ length: count }, (_, i) => {
    const word = inventedWord(random);
    return {
      id: numbered('issue', i),
      name__id: `Perlindungan ${word}`,
      name__en: `${word} protection`,
      broader: i < NARROWER ? undefined : numbered('issue', Math.floor(i / NARROWER) - 1),
    };
  });
}
