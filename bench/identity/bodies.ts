import { inventedWord } from '../generator/words.js';
import type { Random } from '../generator/random.js';
import { BODIES, QUALITIES, SUBJECTS, type Pair } from './words.js';

/** An organisation that there is, as somebody who knows it would write it down. */
export interface Body {
  indonesian: string;
  english: string;
  acronym: string;
  /** Some are called by a compound of beginnings: KemTeKer. */
  compound: string;
  /** Its number in a register. */
  register: string;
}

const JOINING = /^(?:dan|untuk|of|for|the|on)$/i;

/** @returns so many different bodies; names of a few differ by a letter or a word only, and acronyms come again */
export function bodies(count: number, random: Random): Body[] {
  const found = new Map<string, Body>();
  let last: Body | undefined;
  while (found.size < count) {
    const body = last && random.chance(0.12) ? neighbour(last, random) : named(parts(random), random);
    if (found.has(body.indonesian)) continue;
    found.set(body.indonesian, body);
    last = body;
  }
  return [...found.values()];
}

function parts(random: Random): Pair[] {
  const word = inventedWord(random);
  const proper: Pair = [word, word];
  const body = random.pick(BODIES);
  if (random.chance(0.4)) return [body, proper, ...(random.chance(0.5) ? [random.pick(QUALITIES)] : [])];
  const subject = random.pick(SUBJECTS);
  if (random.chance(0.3)) return [body, subject, proper];
  const second = random.chance(0.25) ? ([['dan', 'and'] as const, random.pick(SUBJECTS)] as const) : [];
  return [body, subject, ...second, random.pick(QUALITIES)];
}

function named(pairs: readonly Pair[], random: Random): Body {
  const indonesian = pairs.map(([word]) => word).join(' ');
  const [body, ...rest] = pairs.map(([, word]) => word);
  const english = /(?:of|for|on)$/.test(body!) ? [body, ...rest].join(' ') : [...rest, body].join(' ');
  const words = indonesian.split(' ').filter((word) => !JOINING.test(word));
  return {
    indonesian,
    english,
    acronym: words.map((word) => word.charAt(0).toUpperCase()).join(''),
    compound: words.map((word, at) => beginning(word, at === 0 ? 3 : 1 + random.below(3))).join(''),
    register: `AHU-${String(random.below(10_000_000)).padStart(7, '0')}`,
  };
}

const beginning = (word: string, letters: number): string =>
  word.charAt(0).toUpperCase() + word.slice(1, letters).toLowerCase();

/** Another body whose name is nearly the same: one letter of a short word, or the last word, is another. */
function neighbour({ indonesian, english, register }: Body, random: Random): Body {
  const words = indonesian.split(' ');
  const translated = english.split(' ');
  const quality = random.pick(QUALITIES);
  const [last, other] = random.chance(0.5)
    ? [quality[0], quality[1]]
    : [changed(words.at(-1)!, random), changed(translated.at(-1)!, random)];
  const pairs: Pair[] = [[[...words.slice(0, -1), last].join(' '), [...translated.slice(0, -1), other].join(' ')]];
  const body = named(pairs, random);
  return { ...body, register: register.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10)) };
}

/** A word with one of its letters exchanged for another. */
function changed(word: string, random: Random): string {
  const at = 1 + random.below(Math.max(1, word.length - 1));
  const vowels = 'aiueo';
  const letter = vowels.charAt((vowels.indexOf(word.charAt(at)) + 1 + random.below(3)) % vowels.length);
  return word.slice(0, at) + letter + word.slice(at + 1);
}
