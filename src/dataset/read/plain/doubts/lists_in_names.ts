import { betweenNames, splitAtCommas } from '../names_apart.js';
import { listParts } from '../rows/lists.js';

/** What may separate several names in a text. */
export interface Separator {
  /** Its name in a sentence. */
  name: string;
  sign: string;
}

type IsKnown = (name: string) => boolean;

const SIGNS: readonly Separator[] = [
  { name: 'semicolons', sign: ';' },
  { name: 'bars', sign: '|' },
  { name: 'line breaks', sign: '\n' },
];
/** Signs that names have too: they separate where what stands around them does so alone elsewhere. */
const WEAK: readonly Separator[] = [
  { name: 'a slash', sign: '/' },
  { name: 'a plus sign', sign: '+' },
];
const COMMAS: Separator = { name: 'commas', sign: ',' };
/** A degree behind a name, or the form of a company: no part of a list. */
const SUFFIX =
  /^(?:(?:\p{Lu}\p{L}{0,4}\.\s?)+\p{L}{0,5}\.?|tbk\.?|inc\.?|ltd\.?|llc\.?|phd|jr\.?|sr\.?|s\.?h|m\.?h|m\.?si|m\.?a|s\.?sos|s\.?e)$/iu;

/** A name with its acronym in brackets: it may hold commas and "dan". */
const isOneWithAcronym = (text: string): boolean => /^[^()]+\([^()]+\)$/u.test(text);

/** What may separate several names in a text; undefined where it is one. @param isKnown whether a name stands alone elsewhere */
export function separatorIn(text: string, isKnown: IsKnown): Separator | undefined {
  return separatorOfSigns(text) ?? commasIn(text, isKnown) ?? knownAround(text, isKnown);
}

/** The same by signs that no name has. */
export const separatorOfSigns = (text: string): Separator | undefined =>
  SIGNS.find(({ sign }) => text.replaceAll('\r', '\n').includes(sign));

/** The same of titles, and of names of which whoever wrote them took care: two parts have to stand alone elsewhere. */
export function separatorOfKnown(text: string, isKnown: IsKnown): Separator | undefined {
  const [between] = wordsIn(text);
  const all = [...SIGNS, COMMAS, ...(between ? [between] : []), ...WEAK];
  return all.find(
    ({ sign }) => text.includes(sign.trim()) && listParts(text, [sign], isKnown).filter(isKnown).length > 1,
  );
}

function commasIn(text: string, isKnown: IsKnown): Separator | undefined {
  const parts = splitAtCommas(text)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !SUFFIX.test(part));
  if (parts.length < 2) return undefined;
  if (parts.some(isKnown)) return COMMAS;
  if (isOneWithAcronym(text)) return undefined;
  return parts.length > 2 || betweenNames(parts.at(-1)!).length > 0 ? COMMAS : undefined;
}

/** Words such as "dan" that may stand between two names. */
const wordsIn = (text: string): Separator[] =>
  betweenNames(text).map(([found]) => {
    const word = found.trim().toLowerCase();
    return { name: `"${word}"`, sign: ` ${word} ` };
  });

function knownAround(text: string, isKnown: IsKnown): Separator | undefined {
  if (isOneWithAcronym(text)) return undefined;
  return [...wordsIn(text).slice(0, 1), ...WEAK].find(({ sign }) => {
    const parts = listParts(text, [sign], isKnown);
    return parts.length > 1 && parts.some(isKnown);
  });
}
