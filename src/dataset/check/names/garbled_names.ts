import { shown, type ProblemList } from '../../problems/index.js';
import type { Gathered } from '../../read/gathered.js';

const MARKUP =
  /<\/?(?:a|b|br|div|em|font|i|li|p|span|strong|su[bp]|t[dr]|u|ul)(?:\s[^<>]*)?\/?>|&(?:amp|gt|lt|nbsp|quot|#\d+);/iu;
/** Letters of UTF-8 that were read as windows-1252: é as Ã©, ’ as â€™. */
const MISREAD = /[ÃÂ][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[\u0080-\u00BF™œ“”˜¦]/u;

/** Warns of names that hold marks of web pages, or letters that some program read in the wrong encoding. */
export function checkGarbledNames({ names }: Gathered, problems: ProblemList): void {
  for (const { text, place } of names) {
    const found = MARKUP.test(text)
      ? 'marks of a web page'
      : MISREAD.test(text)
        ? 'letters that some program read in the wrong encoding (é became Ã©)'
        : undefined;
    if (found) problems.add('NAME_GARBLED', place, shown(text), found);
  }
}
