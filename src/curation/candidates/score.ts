import type { Candidate, Reason } from './candidate.js';
import { align, type Alignment } from './names/alignment.js';
import { branchByShortName } from './names/branch_of.js';
import { shortForm } from './names/short_forms.js';
import { withOdds } from './odds.js';
import type { Population, Prepared } from './prepared.js';
import { BRANCH_WORDS } from './vocabulary/branch_words.js';
import { LEGAL_FORMS } from './vocabulary/legal_forms.js';

/** Names with the likeness at which one in two is thought to be the same, and how steeply that rises. */
const EVEN = 0.78;
const STEEPNESS = 11;
/** From here on names are called similar. */
const SIMILAR = 0.6;

/** How likely two are the same of which one only has a short name: stated by the other, or made of its long name. */
const SHORT_NAME = 0.93;
const SHORT_FORMS = { INITIALS: 0.8, PREFIXES: 0.8, LETTERS: 0.45 } as const;
/** The same of two with long names of their own. */
const EQUAL_ACRONYM = 0.3;
/** Shorter short names are made of many long ones. */
const TELLING_LENGTH = 4;

/** By how much the odds change where something else is known. */
const ODDS = { IDENTIFIER: 20, OTHER_IDENTIFIER: 0.02, BRANCH: 0.02 } as const;
/** How likely two with the same identifier are one before its odds are counted, whatever their names. */
const IDENTIFIED = 0.3;

const NOTHING: Alignment = { likeness: 0, differing: [[], []], ways: new Set() };

/** What speaks for and against two being the same, by their numbers in `Population.all`, the smaller first. */
export function compare(smaller: number, larger: number, population: Population, isPerson: boolean): Candidate {
  const [a, b] = [population.all[smaller]!, population.all[larger]!];
  const reasons: Reason[] = [];
  const nearest = nearestNames(a, b, population, isPerson);
  const byShortName = branchByShortName(a, b);
  const isBranch = byShortName !== undefined || saysBranch(nearest.differing);
  let score = Math.max(ofNames(nearest, reasons), ofShortNames(a, b, population, reasons));
  const weigh = (reason: keyof typeof ODDS): void => {
    reasons.push(reason);
    score = withOdds(score, ODDS[reason]);
  };
  if (byShortName !== undefined) score = Math.max(score, EQUAL_ACRONYM / population.bearersOf(byShortName));
  if (isBranch) weigh('BRANCH');
  const identifiers = sharedIdentifiers(a, b);
  if (identifiers === 'IDENTIFIER') score = Math.max(score, IDENTIFIED);
  if (identifiers) weigh(identifiers);
  return {
    a: a.subject.id,
    b: b.subject.id,
    score,
    proposal: isBranch ? 'UNIT' : 'SAME',
    reasons,
    differing: nearest.differing,
  };
}

/** The two long names that are most alike. */
function nearestNames(a: Prepared, b: Prepared, { vocabulary }: Population, isPerson: boolean): Alignment {
  let nearest = NOTHING;
  for (const own of a.long) {
    for (const others of b.long) {
      if (own.joined === others.joined) return { likeness: 1, differing: [[], []], ways: new Set() };
      const alignment = align(own.numbers, others.numbers, vocabulary, isPerson);
      if (alignment.likeness > nearest.likeness || nearest === NOTHING) nearest = alignment;
    }
  }
  return nearest;
}

function ofNames({ likeness, differing, ways }: Alignment, reasons: Reason[]): number {
  if (likeness === 0) return 0;
  const [first, second] = differing.map((words) => words.filter((word) => !LEGAL_FORMS.has(word)));
  const isEqual = first!.length + second!.length === 0;
  if (isEqual && ways.size === 0) reasons.push('EQUAL_NAME');
  else if (isEqual || likeness >= SIMILAR) reasons.push('SIMILAR_NAME');
  reasons.push(...ways);
  const isNumbered = [...first!, ...second!].some((word) => /^\p{N}+$/u.test(word));
  const score = 1 / (1 + Math.exp(-STEEPNESS * (likeness - EVEN)));
  // "Chapter 3" and "chapter 5" differ in what tells them apart.
  return isNumbered ? score / 4 : score;
}

/** A part of another: the names differ by what one of them has more, and that says so. */
function saysBranch([first, second]: Alignment['differing']): boolean {
  const [less, more] = first.length <= second.length ? [first, second] : [second, first];
  return less.length === 0 && more.some((word) => BRANCH_WORDS.has(word));
}

function ofShortNames(a: Prepared, b: Prepared, population: Population, reasons: Reason[]): number {
  const found: [number, Reason][] = [];
  for (const short of a.short.filter((each) => b.short.includes(each))) {
    const isOnly = a.long.length === 0 || b.long.length === 0;
    const [most, reason] = isOnly ? ([SHORT_NAME, 'SHORT_NAME'] as const) : ([EQUAL_ACRONYM, 'EQUAL_ACRONYM'] as const);
    found.push([most / population.bearersOf(short), reason]);
  }
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    if (one.long.some(({ words }) => words.length > 1) || found.length > 0) continue;
    const single = one.long.flatMap(({ words }) => (words.length === 1 ? words : []));
    for (const short of [...one.short, ...single]) {
      const form = firstForm(short, other);
      if (!form) continue;
      const rivals = form === 'INITIALS' ? population.rivalsOf(short) : 1;
      const telling = Math.min(1, short.length / TELLING_LENGTH);
      found.push([(SHORT_FORMS[form] * telling) / rivals, form === 'INITIALS' ? 'INITIALS' : 'SHORT_FORM']);
    }
  }
  const [best] = found.sort(([x], [y]) => y - x);
  if (!best) return 0;
  reasons.push(best[1]);
  return best[0];
}

function firstForm(short: string, { long }: Prepared): keyof typeof SHORT_FORMS | undefined {
  for (const { words } of long) {
    const form = shortForm(short, words);
    if (form) return form;
  }
  return undefined;
}

function sharedIdentifiers(a: Prepared, b: Prepared): 'IDENTIFIER' | 'OTHER_IDENTIFIER' | undefined {
  const others = b.subject.identifiers;
  const inScheme = a.subject.identifiers.filter(({ scheme }) => others.some((other) => other.scheme === scheme));
  if (inScheme.length === 0) return undefined;
  return inScheme.some(({ scheme, value }) => others.some((other) => other.scheme === scheme && other.value === value))
    ? 'IDENTIFIER'
    : 'OTHER_IDENTIFIER';
}
