import { plainSpelling } from '../../../model/identity/spelling.js';
import { STOP_WORDS } from '../vocabulary/stop_words.js';
import { shortForm } from './short_forms.js';
import { wordsOf } from './words.js';

/** A name as a source states it. */
export interface StatedName {
  text: string;
  /** Whether it is stated as an acronym or a short name. */
  isShort: boolean;
}

/** One way to read a stated name: "Long name (SHORT)" is two. */
export interface Reading {
  /** Folded, in their order; those that join others too. */
  words: readonly string[];
  /** Whether it is an acronym or a short name of one word. */
  isShort: boolean;
}

const BRACKETED = /^(.*?\S)\s*[([]([^()[\]]+)[)\]]\s*$/u;
/** A dash with spaces around it, a slash, a comma or a colon: what stands at either side may be a name of its own. */
const DIVIDED = /^(.+?)(?:\s+[-–—/|:]\s*|\s*[/|:,]\s+)(.+)$/u;
const LONGEST_SHORT = 14;
const LETTERS = /^[\p{L}\p{N}][\p{L}\p{N}.&'-]*$/u;

/**
 * The ways to read a stated name: as a whole; and "Long name (SHORT)", "SHORT – long name" and "Long name, SHORT" as
 * two names, where one part looks like an acronym or is a short form of the other; "Long name SHORT" where it is one.
 */
export function readingsOf({ text, isShort }: StatedName): Reading[] {
  const plain = plainSpelling(text);
  const parts = dividedIn(plain);
  if (!parts) return [reading(plain, isShort || isAcronym(plain))].filter(({ words }) => words.length > 0);
  const [first, second] = parts;
  const isFirstShort = isAcronym(first) || abbreviates(first, second);
  const isSecondShort = !isFirstShort && (isAcronym(second) || abbreviates(second, first));
  return [reading(first, isFirstShort), reading(second, isSecondShort)].filter(({ words }) => words.length > 0);
}

/** Words that tell the bearer of a name from others: all that do not join words. */
export function tellingWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}

function reading(text: string, isShort: boolean): Reading {
  const words = wordsOf(text);
  return isShort ? { words: [words.join('')], isShort: words.length > 0 } : { words, isShort: false };
}

/** The two names that one text holds, if it does. */
function dividedIn(text: string): readonly [string, string] | undefined {
  for (const pattern of [BRACKETED, DIVIDED]) {
    const [, first, second] = pattern.exec(text) ?? [];
    if (first === undefined || second === undefined) continue;
    const isTwo = [
      [first, second],
      [second, first],
    ].some(([short, long]) => isAcronym(short!) || abbreviates(short!, long!));
    if (isTwo) return [first, second];
  }
  return besideItsShortForm(text);
}

/** "Long name SHORT" and "SHORT long name", with nothing between them. */
function besideItsShortForm(text: string): readonly [string, string] | undefined {
  const [, first, rest] = /^(\S+)\s+(\S.*)$/u.exec(text) ?? [];
  if (first !== undefined && isAcronym(first) && abbreviates(first, rest!)) return [first, rest!];
  const [, before, last] = /^(.*\S)\s+(\S+)$/u.exec(text) ?? [];
  return last !== undefined && isAcronym(last) && abbreviates(last, before!) ? [before!, last] : undefined;
}

/** One word of few letters with two capitals, as acronyms and compounds of beginnings are written: KSBSI, KemenPPPA. */
function isAcronym(text: string): boolean {
  const isOne = LETTERS.test(text) && [...text].length <= LONGEST_SHORT;
  return isOne && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 2 && (text !== text.toUpperCase() || text.length <= 8);
}

/** Whether a text of one or two words is a short form of the other. */
function abbreviates(short: string, long: string): boolean {
  const words = wordsOf(short);
  return words.length === 1 && shortForm(words[0]!, wordsOf(long)) !== undefined;
}
