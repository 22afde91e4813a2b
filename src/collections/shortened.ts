/** A text of at most so many characters: a longer one is cut after a word, and ends in `…`. */
export function shortened(text: string, longest: number): string {
  const characters = [...text];
  if (characters.length <= longest) return text;
  const cut = characters.slice(0, longest).join('');
  // Where the first word alone is too long, it is cut within.
  const whole = /^.*\S(?=\s)/su.exec(cut)?.[0] ?? characters.slice(0, longest - 1).join('');
  return `${whole}…`;
}
