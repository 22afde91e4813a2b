import type { Prepared } from '../prepared.js';
import { BRANCH_WORDS } from '../vocabulary/branch_words.js';

const isBranchName = ({ words }: Prepared['long'][number]): boolean => words.some((word) => BRANCH_WORDS.has(word));

/** Words of the names by which somebody says to be a part: one may be the short name of the whole, as in "KSBSI cabang Bekasi". */
export const wordsOfBranch = ({ long }: Prepared): string[] =>
  long.filter(isBranchName).flatMap(({ words }) => words.filter((word) => !BRANCH_WORDS.has(word)));

/** The short name of the other by which one of two says to be its part. */
export function branchByShortName(a: Prepared, b: Prepared): string | undefined {
  for (const [part, whole] of [
    [a, b],
    [b, a],
  ] as const) {
    if (whole.short.length === 0 || whole.long.some(isBranchName)) continue;
    const words = wordsOfBranch(part);
    const short = whole.short.find((each) => words.includes(each));
    if (short !== undefined) return short;
  }
  return undefined;
}
