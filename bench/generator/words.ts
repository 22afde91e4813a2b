import type { Random } from './random.js';

const SYLLABLES =
  'ba be bo da du ga gu ka ke ki la le lo lu ma mi mo na ne no pa pe ra re ri sa se so su ta te ti to wa wi ya yo zé ñu ö'.split(
    ' ',
  );

/** A word that no language has: two to three syllables, now and then with a diacritic. */
export function inventedWord(random: Random): string {
  const syllables = Array.from({ length: 2 + random.below(2) }, () => random.pick(SYLLABLES)).join('');
  return syllables.charAt(0).toUpperCase() + syllables.slice(1);
}

/** `organisation-00042`: ids that sort as they are numbered. */
export const numbered = (kind: string, index: number): string => `${kind}-${String(index).padStart(6, '0')}`;

/** First letters: `Jaringan Baka Nelo` → `JBN`. */
export const acronymOf = (name: string): string =>
  name
    .split(' ')
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
