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
  const words = text
    .replace(HEAP, '$1')
    .split(/\s+/u)
    .filter((word) => word !== '');
  for (let word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    while (!fits(word) && lines.length < most) {
      const start = mostThatFits(word, fits);
      lines.push(start);
      word = word.slice(start.length);
    }
    line = word;
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), withDots(lines[most - 1]!, fits)];
}

/** More marks on a letter than any language has would be drawn over other lines. */
const HEAP = /(\p{M}{3})\p{M}+/gu;

/** A letter with what stands on it or is joined to it: accents, vowel signs, parts of an emoji, the two of a flag. */
const WHOLE_LETTER = /\p{RI}{2}|\P{M}(?:[\p{M}\p{EMod}\u200C]|\u200D.)*|./gsu;

/** As much of the beginning of a text as fits: no letter is cut in two, unless not even one fits; one code point at least. */
function mostThatFits(text: string, fits: (line: string) => boolean): string {
  for (const letters of [text.match(WHOLE_LETTER) ?? [], [...text]])
    for (let count = letters.length; count > 0; count -= 1) {
      const start = letters.slice(0, count).join('');
      if (fits(start)) return start;
    }
  return String.fromCodePoint(text.codePointAt(0)!);
}

function withDots(line: string, fits: (line: string) => boolean): string {
  const dotted = (start: string): string => `${start.trimEnd()}…`;
  return dotted(mostThatFits(line, (start) => fits(dotted(start))));
}
