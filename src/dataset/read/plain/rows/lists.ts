const AND = /\s+(?:dan|and|serta|&)\s+/giu;
const FIRST_AND = /^(?:dan|and|serta|&)\s+/iu;
const COMMA = ',';
/** Commas in brackets separate nothing. */
const COMMAS = /,(?![^()]*\))/u;

/**
 * The parts of a cell that holds a list. Where commas separate them, "dan" and "and" do before the last one: but not
 * inside a name that is known, nor in one with a bracketed acronym.
 */
export function listParts(text: string, separator: string, isKnown: (name: string) => boolean): string[] {
  if (separator !== COMMA) return filled(text.split(separator));
  const parts = filled(text.split(COMMAS));
  const last = parts.pop();
  if (last === undefined || parts.length === 0) return last === undefined ? [] : [last];
  if (FIRST_AND.test(last)) return [...parts, last.replace(FIRST_AND, '')];
  if (isKnown(last) || /\([^()]+\)$/u.test(last)) return [...parts, last];
  const and = [...last.matchAll(AND)].at(-1);
  if (!and) return [...parts, last];
  return [...parts, last.slice(0, and.index).trim(), last.slice(and.index + and[0].length).trim()];
}

const filled = (parts: readonly string[]): string[] => parts.map((part) => part.trim()).filter((part) => part !== '');
