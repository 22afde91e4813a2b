import { betweenNames, splitAtCommas } from '../names_apart.js';

const FIRST_AND = /^(?:dan|and|serta|&)\s+/iu;
const COMMA = ',';
const LINE_BREAK = /\r\n?|\n/u;

/** What is no text in a pattern. */
const SPECIAL = /[\\^$.*+?()[\]{}|/]/g;
/** A word with space around it. */
const WORD = /^\s+(\S+)\s+$/u;

/** The parts of a cell that holds a list, by whatever separates them. @param isKnown whether a name stands alone elsewhere */
export function listParts(text: string, separators: readonly string[], isKnown: (name: string) => boolean): string[] {
  return separators.reduce(
    (parts, separator) => filled(parts.flatMap((part) => partsBy(separator, part, isKnown))),
    [text],
  );
}

function partsBy(separator: string, text: string, isKnown: (name: string) => boolean): string[] {
  if (separator === COMMA) return partsByCommas(text, isKnown);
  if (separator === '\n') return text.split(LINE_BREAK);
  const [, word] = WORD.exec(separator) ?? [];
  return text.split(word === undefined ? separator : new RegExp(`\\s${word.replace(SPECIAL, '\\$&')}\\s+`, 'iu'));
}

/**
 * Where commas separate, "dan" and "and" do before the last one: but not inside a name that is known, nor in one with a
 * bracketed acronym.
 */
function partsByCommas(text: string, isKnown: (name: string) => boolean): string[] {
  const parts = filled(splitAtCommas(text));
  const last = parts.pop();
  if (last === undefined || parts.length === 0) return last === undefined ? [] : [last];
  if (FIRST_AND.test(last)) return [...parts, last.replace(FIRST_AND, '')];
  if (isKnown(last) || /\([^()]+\)$/u.test(last)) return [...parts, last];
  const and = betweenNames(last).at(-1);
  if (!and) return [...parts, last];
  return [...parts, last.slice(0, and.index).trim(), last.slice(and.index + and[0].length).trim()];
}

const filled = (parts: readonly string[]): string[] => parts.map((part) => part.trim()).filter((part) => part !== '');
