const LONGEST_SHOWN = 80;

/** A text of the dataset as a problem shows it: in quotation marks, cut where it is long. */
export function shown(text: string): string {
  const characters = [...text];
  return printable(
    JSON.stringify(characters.length > LONGEST_SHOWN ? `${characters.slice(0, LONGEST_SHOWN).join('')}…` : text),
  );
}

/** A text without characters that steer a terminal or that nobody sees: they are written as JSON escapes them. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) =>
    Array.from({ length: character.length }, (_, at) => character.charCodeAt(at).toString(16).padStart(4, '0'))
      .map((unit) => `\\u${unit}`)
      .join(''),
  );
}
