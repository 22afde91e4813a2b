import { Inference, isLanguage, NameKind } from '../vocabulary/index.js';

const ORDER: readonly NameKind[] = ['FULL', 'SHORT', 'ACRONYM', 'AS_WRITTEN', 'TRANSLATION'];

/** Names that are no longer in use come behind those in use, in the same order; FORMER ones, of which it is not known, last. */
const placeOf = (kind: NameKind, hasEnded: boolean): number =>
  kind === 'FORMER' ? 2 * ORDER.length : ORDER.indexOf(kind) + (hasEnded ? ORDER.length : 0);

/** What a name’s rank hangs on. */
interface RankedName {
  kind: NameKind;
  /** Empty: not tied to one. */
  lang: string;
  /** Whether somebody states until when it was in use. */
  hasEnded: boolean;
}

/** What live assertions on it say, with the languages of their sources. */
interface Stating {
  inference: Inference;
  language?: string;
}

/**
 * The better a name serves as the one to show, the smaller: kind first, then whether it is in its source’s own language,
 * then inference. What the documents call it comes before a translation of that; names that are no longer in use
 * come last.
 */
export function nameRank({ kind, lang, hasEnded }: RankedName, live: readonly Stating[]): number {
  const original = lang === '' || live.some(({ language }) => isLanguage(language, lang));
  const inference = Math.min(...live.map((assertion) => Inference.code[assertion.inference]));
  return placeOf(kind, hasEnded) * 10 + (original ? 0 : 5) + inference;
}

/** Whether a name of this rank is no longer in use. */
export const isFormerRank = (rank: number): boolean => rank >= ORDER.length * 10;
