import { digest } from './digest.js';
import { fold } from './folding.js';

const LONGEST = 80;
const SLUG = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*$/u;

/**
 * Whether a text may stand as an id: letters and digits of any script, `-`, `_` and `.`, without capitals.
 * (`:` separates the kind, `/` a file from its dataset, `;` the values of a list.)
 */
export function isSlug(text: string): boolean {
  return SLUG.test(text) && text === text.toLowerCase() && text === text.normalize('NFC');
}

/**
 * The slug of a name. Where folding loses more than case and spaces, the slug ends in six hexadecimal digits of the
 * name's SHA-256, so that "IT Plus" and "IT+ plus" stay apart.
 */
export function slugOf(name: string): string {
  const words = name.normalize('NFC').trim();
  const plain = words.toLowerCase().replace(/\s+/gu, '-');
  const folded = fold(words)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^[-\p{M}]+|-+$/gu, '');
  const short = [...folded].slice(0, LONGEST).join('').replace(/-+$/u, '');
  return short === plain ? short : [short, digest(words, 6)].filter(Boolean).join('-');
}
