import { PROBLEMS, sentenceOf, shown } from '../dataset/problems/index.js';
import { Complaint } from '../dataset/read/cells/complaint.js';
import { cleanText } from '../dataset/read/cells/text.js';
import { CurationRefused } from './refused.js';

/** Halves of characters, which cannot be written into a file, and what stands for bytes that are none. */
const NO_CHARACTER = /\p{Cs}|\uFFFD/u;

/**
 * What a curator writes, as an import reads it from a cell: what is kept otherwise could not be imported again once it was
 * exported. Blank text is none.
 * @param name of what it is, for whoever has to mend it
 * @throws CurationRefused where there are characters that no cell may hold
 */
export function cleanWords(name: string, text = ''): string | undefined {
  if (NO_CHARACTER.test(text)) {
    throw new CurationRefused(`${name}: ${shown(text)} holds half of a character, or the sign of one that got lost.`);
  }
  const clean = cleanText(text);
  if (!(clean instanceof Complaint)) return clean || undefined;
  throw new CurationRefused(`${name}: ${sentenceOf(PROBLEMS[clean.code], shown(text), clean.expected)} Take it out.`);
}

/** Words that have to be there. @throws CurationRefused */
export function requiredWords(name: string, text: string): string {
  const clean = cleanWords(name, text);
  if (clean === undefined) throw new CurationRefused(`The ${name} is blank. It is kept with what is decided.`);
  return clean;
}
