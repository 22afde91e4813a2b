/** Letters of a line of a label, and lines of it, at most. */
const LABEL_WIDTH = 22;
const LABEL_LINES = 2;

/** What a node is called in a picture: its acronym, else its name in at most two short lines. */
export function labelLines(acronym: string | null, name: string): string[] {
  return acronym === null ? linesOf(name, LABEL_WIDTH, LABEL_LINES) : linesOf(acronym, LABEL_WIDTH, 1);
}

/**
 * A text in lines, cut at words; a word longer than a line is cut within. Where it is too long, the last line ends in "…".
 * @param width letters of a line, at most
 */
export function linesOf(text: string, width: number, most: number): string[] {
  return wrapped(text, most, (line) => [...line].length <= width);
}

/** The same by any measure of a line. @param fits whether a line is short enough: one letter always is */
export function wrapped(text: string, most: number, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  let line = '';
  const words = text.split(/\s+/u).filter((word) => word !== '');
  for (let word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    while (!fits(word) && lines.length < most) {
      const start = startThatFits(word, fits);
      lines.push(start);
      word = word.slice(start.length);
    }
    line = word;
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), withDots(lines[most - 1]!, fits)];
}

function startThatFits(word: string, fits: (line: string) => boolean): string {
  const letters = [...word];
  let count = letters.length - 1;
  while (count > 1 && !fits(letters.slice(0, count).join(''))) count -= 1;
  return letters.slice(0, count).join('');
}

function withDots(line: string, fits: (line: string) => boolean): string {
  let letters = [...line];
  while (letters.length > 1 && !fits(`${letters.join('').trimEnd()}…`)) letters = letters.slice(0, -1);
  return `${letters.join('').trimEnd()}…`;
}
