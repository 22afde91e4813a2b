const SIGNS: readonly (readonly [sign: RegExp, name: string])[] = [
  [/;/u, 'semicolons'],
  [/\|/u, 'bars'],
  [/[\r\n]/u, 'line breaks'],
];
const COMMAS = /,(?![^()]*\))/u;
const AND = /\s+(?:dan|and|serta|&)\s+/iu;
/** A degree behind a name, or the form of a company: no part of a list. */
const SUFFIX =
  /^(?:(?:\p{Lu}\p{L}{0,4}\.\s?)+\p{L}{0,5}\.?|tbk\.?|inc\.?|ltd\.?|llc\.?|phd|jr\.?|sr\.?|s\.?h|m\.?h|m\.?si|m\.?a|s\.?sos|s\.?e)$/iu;

/** A name with its acronym in brackets: it may hold commas and "dan". */
const isOneWithAcronym = (text: string): boolean => /^[^()]+\([^()]+\)$/u.test(text);

/** What may separate several names in a text; undefined where it is one name. @param isKnown whether a name stands alone elsewhere */
export function separatorIn(text: string, isKnown: (name: string) => boolean): string | undefined {
  const sign = SIGNS.find(([pattern]) => pattern.test(text));
  if (sign) return sign[1];
  const parts = text
    .split(COMMAS)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !SUFFIX.test(part));
  if (isOneWithAcronym(text)) return parts.length > 1 && parts.some(isKnown) ? 'commas' : undefined;
  if (parts.length > 2) return 'commas';
  if (parts.length > 1 && (parts.some(isKnown) || AND.test(parts.at(-1)!) || /^(?:dan|and)\s/iu.test(parts.at(-1)!))) {
    return parts.some(isKnown) || parts.flatMap((part) => part.split(AND)).length > 2 ? 'commas' : undefined;
  }
  const around = text.split(AND);
  return around.length > 1 && around.some((part) => isKnown(part.trim())) ? '"dan" or "and"' : undefined;
}
