import { Random } from './random.js';
import type { Shape } from './sizes.js';
import { inventedWord, numbered } from './words.js';

export interface Person {
  id: string;
  name: string;
  visibility: string;
}

/** Invented persons, most of whom may be named. Nobody is WITHHELD: no other contender leaves anybody out. */
export function persons({ persons: count }: Shape, seed: number): Person[] {
  const random = new Random(seed);
  return Array.from({ length: count }, (_, i) => ({
    id: numbered('person', i),
    name: `${inventedWord(random)} ${inventedWord(random)}`,
    visibility: random.weighted({ PUBLIC: 6, ROLE_ONLY: 4 }),
  }));
}
