import type { Random } from '../generator/random.js';
import type { Body } from './bodies.js';

/** How somebody wrote a body down, and what else the row said. */
export interface Spelling {
  text: string;
  /** The name in the other language, where the row states both. */
  translation?: string;
  register?: string;
}

type Habit = (body: Body, random: Random) => Spelling;

/** How names are written in minutes, forms and registers, and how often. */
const HABITS: readonly (readonly [share: number, habit: Habit])[] = [
  [16, ({ indonesian }) => ({ text: indonesian })],
  [14, ({ indonesian, acronym }) => ({ text: `${indonesian} (${acronym})` })],
  [5, ({ indonesian, acronym }) => ({ text: `${acronym} – ${indonesian}` })],
  [4, ({ indonesian, acronym }) => ({ text: `${acronym} (${indonesian})` })],
  [4, ({ indonesian, acronym }) => ({ text: `${indonesian}, ${acronym}` })],
  [9, ({ acronym }) => ({ text: acronym })],
  [4, ({ indonesian, compound }) => ({ text: `${indonesian} (${compound})` })],
  [3, ({ compound }) => ({ text: compound })],
  [9, ({ indonesian }, random) => ({ text: mistyped(indonesian, random) })],
  [5, ({ indonesian }, random) => ({ text: reordered(indonesian, random) })],
  [4, ({ indonesian }) => ({ text: indonesian.toUpperCase() })],
  [4, ({ indonesian }, random) => ({ text: joinedWords(indonesian, random) })],
  [3, ({ indonesian }, random) => ({ text: random.chance(0.5) ? `${indonesian}, PT` : `Perkumpulan ${indonesian}` })],
  [4, ({ indonesian, register }, random) => ({ text: mistyped(indonesian, random), register })],
  [4, ({ indonesian }) => ({ text: shortened(indonesian) })],
];

/** How those are written besides that a list of members or a register has in both languages. */
const TRANSLATED: typeof HABITS = [
  ...HABITS,
  [14, ({ english }) => ({ text: english })],
  [10, ({ english, acronym }) => ({ text: `${english} (${acronym})` })],
  [6, ({ english, register }) => ({ text: english, register })],
  [6, ({ english }, random) => ({ text: mistyped(english, random) })],
];

/** A body as a list of members states it: in both languages, with its number in a register. */
export const bothLanguages = ({ indonesian, english, register }: Body): Spelling => ({
  text: indonesian,
  translation: english,
  register,
});

/** A body as somebody writes it. */
export function spelling(body: Body, isTranslated: boolean, random: Random): Spelling {
  const habits = isTranslated ? TRANSLATED : HABITS;
  let at = random.share() * habits.reduce((sum, [share]) => sum + share, 0);
  const [, habit] = habits.find(([share]) => (at -= share) < 0) ?? habits[0]!;
  return habit(body, random);
}

/** A letter left out, twice, or exchanged with the next, in the longest word. */
function mistyped(name: string, random: Random): string {
  const word = name.split(' ').reduce((longest, each) => (each.length > longest.length ? each : longest));
  const at = 1 + random.below(word.length - 2);
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  const made = [before + after, before + letter + letter + after, before + after.charAt(0) + letter + after.slice(1)];
  return name.replace(word, random.pick(made));
}

/** The last word first, or the first last behind a comma. */
function reordered(name: string, random: Random): string {
  const words = name.split(' ');
  if (random.chance(0.5)) return [words.at(-1), ...words.slice(0, -1)].join(' ');
  return `${words.slice(1).join(' ')}, ${words[0]!}`;
}

/** Two words as one, or a long word as two. */
function joinedWords(name: string, random: Random): string {
  const words = name.split(' ');
  const at = random.below(words.length - 1);
  const joined = words[at]! + words[at + 1]!.toLowerCase();
  return [...words.slice(0, at), joined, ...words.slice(at + 2)].join(' ');
}

/** Its longer words cut short, as in a narrow column. */
const shortened = (name: string): string =>
  name
    .split(' ')
    .map((word) => (word.length > 8 ? `${word.slice(0, 4)}.` : word))
    .join(' ');
