import { groupBy } from '../../collections/group_by.js';
import { groupInto } from './grouping.js';
import type { Population, Prepared } from './prepared.js';
import { initialsOf, isWithin, shortForm } from './names/short_forms.js';

/** Beginning with its rarest word, one is set beside those that share its words until it met so many. */
const MOST_MET = 600;
/** So many of those that share words with one are compared with it: those that share most by weight. */
const MOST_COMPARED = 40;
/** Of two names' words at least this share by weight, of the lighter name, have to be common to both. */
const LEAST_SHARED = 0.3;
/** Groups of more that share a short name, initials or an identifier are no evidence of anything. */
const LARGEST_GROUP = 200;
/** A short form is looked for among long names that begin with so many of its letters. */
const BEGINNING = 3;
/** Among more, only those are looked at whose initials it has in their order. */
const LARGEST_BEGINNING = 500;

/**
 * The pairs that are worth a comparison: they share rare words, mistyped or joined ones too, a short name, the initials
 * of one and the short name of the other, or an identifier. Each once, the smaller number first.
 */
export function pairsOf(population: Population): [number, number][] {
  const pairs = new Pairs(population.all.length);
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
  return pairs.list();
}

class Pairs {
  readonly #seen = new Set<number>();

  constructor(readonly count: number) {}

  add(a: number, b: number): void {
    if (a !== b) this.#seen.add(Math.min(a, b) * this.count + Math.max(a, b));
  }

  addAll(group: readonly number[]): void {
    if (group.length <= LARGEST_GROUP) group.forEach((a, i) => group.slice(i + 1).forEach((b) => this.add(a, b)));
  }

  addBetween(group: readonly number[], others: readonly number[]): void {
    if (group.length * others.length <= LARGEST_GROUP ** 2) group.forEach((a) => others.forEach((b) => this.add(a, b)));
  }

  list(): [number, number][] {
    return Array.from(this.#seen, (pair) => [Math.floor(pair / this.count), pair % this.count]);
  }
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

function byWords(population: Population, pairs: Pairs): void {
  const { all, vocabulary } = population;
  const words = all.map((each) => [...foundBy(each, population)]);
  const having: number[][] = vocabulary.words.map(() => []);
  const weights = words.map((own, subject) => {
    for (const word of own) having[word]!.push(subject);
    return own.reduce((sum, word) => sum + vocabulary.weight(word), 0);
  });
  for (const own of words) own.sort((x, y) => having[x]!.length - having[y]!.length);
  const shared = new Float64Array(all.length);
  words.forEach((own, subject) => {
    const met: number[] = [];
    let meetings = 0;
    for (const word of own) {
      const others = having[word]!;
      if (meetings > 0 && meetings + others.length > MOST_MET) break;
      meetings += others.length;
      for (const other of others) {
        if (other === subject) continue;
        if (shared[other] === 0) met.push(other);
        shared[other]! += vocabulary.weight(word);
      }
    }
    const worth = met.filter((other) => {
      const lighter = Math.min(weights[subject]!, weights[other]!);
      return shared[other]! >= LEAST_SHARED * lighter;
    });
    worth.sort((a, b) => shared[b]! - shared[a]! || a - b);
    for (const other of worth.slice(0, MOST_COMPARED)) pairs.add(subject, other);
    for (const other of met) shared[other] = 0;
  });
}

/** Short names that are no initials, and one-word names, beside the long names that they are made of: KemenPPPA, Kemnaker. */
function byShortForms({ all }: Population, pairs: Pairs): void {
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
