import type { Candidate, Reason } from '../candidate.js';
import { groupInto } from '../grouping.js';
import { withOdds } from '../odds.js';
import { compareTexts, NOTHING_ALIKE, type TextLikeness } from './likeness.js';
import { areApart, type Output } from './output.js';
import { pairsOfOutputs } from './pairs.js';
import { prepareOutputs, type Outputs, type PreparedOutput } from './prepared.js';
import { translationsAmong } from './translations.js';

/** Texts with the likeness at which one in two is thought to be the same, and how steeply that rises. */
const EVEN = 0.8;
const STEEPNESS = 11;
/** How likely two with one reference are one, whatever their texts; less where others have it too. */
const SAME_REFERENCE = 0.3;
/** By how much the odds change where both have references, and others. */
const OTHER_REFERENCE = 0.3;
/** Where more say the same, that those of separate issuers are separate goes without saying. */
const MOST_SAYING = 5;
/** How likely two in different languages are one of whom nothing else is known; more where they share rare words. */
const TRANSLATION = 0.06;
const WITH_SHARED_WORDS = 4;

/**
 * Pairs of outputs as their texts and references compare, and those that may be translations; of separate issuers only
 * those that say the same, where few do. One after the other, as there may be millions, most of them unlikely.
 * @param outputs no two with one id
 */
export function* comparedOutputs(outputs: readonly Output[]): Generator<Candidate> {
  // In one order, so that sums, and ties between texts, never depend on how they came.
  const prepared = prepareOutputs([...outputs].sort((x, y) => (x.id < y.id ? -1 : 1)));
  const { all, vocabulary } = prepared;
  const translations = translationsAmong(all);
  const bearers = groupInto(all, ({ references }) => references);
  const rivals = new Map(translations.map((translation) => [String(translation.pair), translation.rivals]));
  const saying = groupInto(all, ({ texts }) => texts.map(({ joined }) => joined));
  const isSaidByBoth = ({ texts: some }: PreparedOutput, { texts: others }: PreparedOutput): boolean =>
    some.some(
      ({ joined }) => saying.get(joined)!.length <= MOST_SAYING && others.some((text) => text.joined === joined),
    );
  const alike = [...saying.values(), ...bearers.values(), ...translations.map(({ pair }) => pair)];
  for (const [a, b] of pairsOfOutputs(prepared, alike)) {
    const [one, other] = [all[a]!, all[b]!];
    if (areApart(one.output.issuers, other.output.issuers) && !isSaidByBoth(one, other)) continue;
    yield compare(one, other, { vocabulary, bearers, rivals: rivals.get(`${a},${b}`) });
  }
}

interface Around {
  vocabulary: Outputs['vocabulary'];
  /** Who has each reference. */
  bearers: ReadonlyMap<string, readonly number[]>;
  /** Where one may be a translation of the other: how many may be. */
  rivals: number | undefined;
}

function compare(a: PreparedOutput, b: PreparedOutput, { vocabulary, bearers, rivals }: Around): Candidate {
  const nearest = nearestTexts(a, b, vocabulary);
  const ofTexts = likelihood(nearest);
  const ofLanguages = rivals === undefined ? 0 : asTranslation(nearest, rivals);
  const isTranslation = ofLanguages > ofTexts;
  const reasons: Reason[] = isTranslation ? ['TRANSLATION', ...nearest.reasons] : [...nearest.reasons];
  let score = Math.max(ofTexts, ofLanguages);
  const shared = a.references.filter((reference) => b.references.includes(reference));
  if (shared.length > 0) {
    reasons.push('SAME_REFERENCE');
    const fewest = Math.min(...shared.map((reference) => bearers.get(reference)!.length));
    score = Math.max(score, SAME_REFERENCE / (fewest - 1));
  } else if (areApart(a.references, b.references)) {
    reasons.push('OTHER_REFERENCE');
    score = withOdds(score, OTHER_REFERENCE);
  }
  return {
    a: a.output.id,
    b: b.output.id,
    score,
    proposal: 'SAME',
    reasons,
    differing: isTranslation ? [[], []] : nearest.differing,
  };
}

/** The two texts that are most alike. */
function nearestTexts(a: PreparedOutput, b: PreparedOutput, vocabulary: Outputs['vocabulary']): TextLikeness {
  let nearest = NOTHING_ALIKE;
  for (const own of a.texts) {
    for (const others of b.texts) {
      const found = compareTexts(own, others, vocabulary);
      if (found.likeness > nearest.likeness) nearest = found;
    }
  }
  return nearest;
}

function likelihood({ likeness, areNumbersApart }: TextLikeness): number {
  if (likeness === 0) return 0;
  const score = 1 / (1 + Math.exp(-STEEPNESS * (likeness - EVEN)));
  // "Ratify Convention 189" and "Ratify Convention 190" differ in what tells them apart.
  return areNumbersApart ? score / 4 : score;
}

function asTranslation({ reasons }: TextLikeness, rivals: number): number {
  const hints = reasons.includes('SHARED_WORDS') ? WITH_SHARED_WORDS : 1;
  return (TRANSLATION / rivals) * hints;
}
