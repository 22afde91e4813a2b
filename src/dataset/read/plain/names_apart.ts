const AND = /\s(?:dan|and|serta|&)\s+/giu;

/** Words that stand between two names in running text, with the space around them. */
export const betweenNames = (text: string): RegExpExecArray[] => [...text.matchAll(AND)];

/** The parts of a text between its commas; commas in brackets separate nothing. */
export function splitAtCommas(text: string): string[] {
  const parts: string[] = [];
  let end = text.length;
  let isInBrackets = false;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const sign = text[at];
    if (sign === ')' || sign === '(') isInBrackets = sign === ')';
    else if (sign === ',' && !isInBrackets) {
      parts.push(text.slice(at + 1, end));
      end = at;
    }
  }
  parts.push(text.slice(0, end));
  return parts.reverse();
}
