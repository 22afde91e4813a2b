import { remember } from '../../collections/remember.js';
import { groupInto } from './grouping.js';
import { initialsOf } from './names/short_forms.js';
import { readingsOf, tellingWords } from './names/reading.js';
import { Vocabulary } from './names/vocabulary.js';
import type { Subject } from './subject.js';

/** A long name: its words as the vocabulary numbers them. */
export interface LongName {
  words: readonly string[];
  /** Those that tell, or all where none does. */
  numbers: Int32Array;
  /** All, without what divides them. */
  joined: string;
}

/** A subject as it is compared. */
export interface Prepared {
  subject: Subject;
  long: readonly LongName[];
  /** Acronyms and short names of one word. */
  short: readonly string[];
}

/** All subjects of one kind as they are compared, and what their names are found by. */
export interface Population {
  all: readonly Prepared[];
  vocabulary: Vocabulary;
  /** Numbers of those that state a short name. */
  byShort: ReadonlyMap<string, readonly number[]>;
  /** Numbers of those one of whose long names has these initials. */
  byInitials: ReadonlyMap<string, readonly number[]>;
  /** How many different ones there may be of those with a short name, and of those with initials; at least 1. */
  bearersOf(short: string): number;
  rivalsOf(initials: string): number;
}

/** @param wordsOfPerson the words of a name without titles and degrees; for persons only */
export function prepare(subjects: readonly Subject[], wordsOfPerson?: (name: string) => readonly string[]): Population {
  const vocabulary = new Vocabulary();
  let names = 0;
  const all = subjects.map((subject): Prepared => {
    const readings = wordsOfPerson
      ? subject.names.map(({ text }) => ({ words: wordsOfPerson(text), isShort: false }))
      : subject.names.flatMap(readingsOf);
    const long = new Map<string, LongName>();
    const short = new Set<string>();
    for (const { words, isShort } of readings) {
      if (isShort) short.add(words[0]!);
      else if (!long.has(words.join(' ')) && words.length > 0) {
        names++;
        const numbers = vocabulary.add(tellingWords(words));
        long.set(words.join(' '), { words, numbers, joined: words.join('') });
      }
    }
    return { subject, long: [...long.values()], short: [...short] };
  });
  vocabulary.weigh(names);
  const byShort = groupInto(all, ({ short }) => short);
  const byInitials = groupInto(all, ({ long }) => long.flatMap(({ words }) => initialsOf(words)));
  const rarest = all.map(({ long }) => rarestWord(long, vocabulary));
  return {
    all,
    vocabulary,
    byShort,
    byInitials,
    bearersOf: remember((short) => different(byShort.get(short), rarest)),
    rivalsOf: remember((initials) => different(byInitials.get(initials), rarest)),
  };
}

function rarestWord(long: readonly LongName[], vocabulary: Vocabulary): number | undefined {
  const words = long.flatMap(({ numbers }) => [...numbers]);
  return words.length === 0 ? undefined : words.reduce((x, y) => (vocabulary.weight(y) > vocabulary.weight(x) ? y : x));
}

/** How many are different: those that share their rarest word are thought one. */
function different(numbers: readonly number[] = [], rarest: readonly (number | undefined)[]): number {
  return Math.max(1, new Set(numbers.flatMap((number) => rarest[number] ?? [])).size);
}
