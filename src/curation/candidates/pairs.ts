import { groupBy } from '../../collections/group_by.js';
import { groupInto } from './grouping.js';
import type { Population, Prepared } from './prepared.js';
import { PairSet } from './pair_set.js';
import { sharingRareWords } from './rare_words.js';
import { wordsOfBranch } from './names/branch_of.js';
import { initialsOf, isWithin, shortForm } from './names/short_forms.js';

/** Of two names' words at least this share by weight, of the lighter name, have to be common to both. */
const LEAST_SHARED = 0.3;
/** A short form is looked for among long names that begin with so many of its letters. */
const BEGINNING = 3;
/** Among more, only those are looked at whose initials it has in their order. */
const LARGEST_BEGINNING = 500;

/**
 * The pairs that are worth a comparison: they share rare words, mistyped or joined ones too, a short name, the initials
 * of one and the short name of the other, or an identifier. Each once, the smaller number first.
 */
export function pairsOf(population: Population): [number, number][] {
  const pairs = new PairSet(population.all.length);
  byWords(population, pairs);
  const { all, byShort, byInitials } = population;
  for (const group of byShort.values()) pairs.addAll(group);
  for (const [short, group] of byShort) pairs.addBetween(group, byInitials.get(short) ?? []);
  for (const group of groupInto(all, ({ long }) => long.map(({ joined }) => joined)).values()) pairs.addAll(group);
  for (const group of groupInto(all, ({ subject }) =>
    subject.identifiers.map(({ scheme, value }) => `${scheme}\n${value}`),
  ).values())
    pairs.addAll(group);
  byShortForms(population, pairs);
  byBranches(population, pairs);
  return pairs.list();
}

/** Numbers of the words that a subject is found by: those of its names, mistyped ones, and neighbours as one word. */
function foundBy({ long }: Prepared, { vocabulary }: Population): Set<number> {
  const found = new Set<number>();
  for (const { words, numbers } of long) {
    for (const number of numbers) {
      found.add(number);
      for (const near of vocabulary.near(number)) found.add(near);
    }
    words.slice(1).forEach((word, at) => {
      const joined = vocabulary.number(words[at]! + word);
      if (joined !== undefined) found.add(joined);
    });
  }
  return found;
}

function byWords(population: Population, pairs: PairSet): void {
  const { all, vocabulary } = population;
  const asked = all.map((each) => [...foundBy(each, population)]);
  const having: number[][] = vocabulary.words.map(() => []);
  const weight = (word: number): number => vocabulary.weight(word);
  const weights = asked.map((own, subject) => {
    for (const word of own) having[word]!.push(subject);
    return own.reduce((sum, word) => sum + weight(word), 0);
  });
  const least = (one: number, other: number): number => LEAST_SHARED * Math.min(weights[one]!, weights[other]!);
  sharingRareWords({ asked, having, weight, least }, (a, b) => pairs.add(a, b));
}

/** Who says to be a part, beside all whose short name stands in that. */
function byBranches({ all, byShort }: Population, pairs: PairSet): void {
  all.forEach((each, number) => {
    for (const word of wordsOfBranch(each)) pairs.addBetween([number], byShort.get(word) ?? []);
  });
}

/** Short names that are no initials, and one-word names, beside the long names that they are made of: KemenPPPA, Kemnaker. */
function byShortForms({ all }: Population, pairs: PairSet): void {
  const long = all.flatMap((each, number) =>
    each.long.filter(({ words }) => words.length > 1).map(({ words }) => ({ number, words })),
  );
  const beginningOf = (word: string): string => word.slice(0, BEGINNING);
  const byBeginning = groupInto(long, ({ words }) => [beginningOf(words[0]!)]);
  // Of many long names few have the same initials: looked at once for all.
  const byInitials = new Map(
    Array.from(byBeginning, ([beginning, group]) => [
      beginning,
      groupBy(group, (at) => initialsOf(long[at]!.words)[0] ?? ''),
    ]),
  );
  all.forEach((each, number) => {
    const single = each.long.flatMap(({ words }) => (words.length === 1 ? words : []));
    for (const short of [...each.short, ...single]) {
      const beginning = beginningOf(short);
      const isFew = (byBeginning.get(beginning)?.length ?? 0) <= LARGEST_BEGINNING;
      for (const [initials, group] of byInitials.get(beginning) ?? []) {
        if (!isFew && !isWithin(initials, short)) continue;
        for (const at of group) if (shortForm(short, long[at]!.words)) pairs.add(number, long[at]!.number);
      }
    }
  });
}
