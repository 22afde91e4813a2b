/** What was written otherwise before 1972, and is not written today. */
const OLD: Readonly<Record<string, string>> = { oe: 'u', dj: 'j', tj: 'c' };
/** What may be of before 1972 (sj → sy and nj → ny among them) or of today; `ch` alone is an initial. */
const DOUBTFUL: Readonly<Record<string, string>> = { j: 'y', ch: 'kh' };
const LETTERS = /oe|[dt]j|j|(?<=.)ch|ch(?=.)/g;
const OLD_INITIAL = /^(?:oe|[dt]j)/;
/** A word that has a consonant `y` is of today, and so is its `j`. */
const TODAY = /y/;
/** So many letters in doubt are read one way or the other, each by itself: more of them all alike. */
const MOST_DOUBTS = 2;

/**
 * The spellings of a folded word in which it meets the same word as it is written since 1972, or was before: `djojo` is
 * `jojo` and `joyo`. First the one that changes only what nobody writes any more. One that begins with a letter of then
 * is there as it stands too, for its initial: `tjahjadi`, of which `T.` and `C.` are.
 */
export function spellingsOf(word: string): string[] {
  const doubtful = (letters: string): string | undefined =>
    letters === 'j' && TODAY.test(word) ? undefined : DOUBTFUL[letters];
  const doubts = (word.match(LETTERS) ?? []).filter(doubtful).length;
  const read = (isOld: (doubt: number) => boolean): string => {
    let doubt = 0;
    return word.replace(
      LETTERS,
      (letters) => OLD[letters] ?? ((doubtful(letters) && isOld(doubt++) && DOUBTFUL[letters]) || letters),
    );
  };
  const readings =
    doubts > MOST_DOUBTS
      ? [read(() => false), read(() => true)]
      : Array.from({ length: 2 ** doubts }, (_, choice) => read((doubt) => ((choice >> doubt) & 1) === 1));
  return OLD_INITIAL.test(word) ? [...readings, word] : readings;
}
