const LONGEST_SHOWN = 80;

/** A text of the dataset as a problem shows it: in quotation marks, cut where it is long. */
export function shown(text: string): string {
  const characters = [...text];
  return JSON.stringify(characters.length > LONGEST_SHOWN ? `${characters.slice(0, LONGEST_SHOWN).join('')}…` : text);
}
