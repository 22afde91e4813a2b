/** Beginning with its rarest word, one is set beside those that share its words until it met so many. */
const MOST_MET = 600;
/** So many of those that share words with one are compared with it: those that share most by weight. */
const MOST_COMPARED = 40;

/** What is compared, by number, and the words of each, by theirs. */
interface Words {
  /** The words that each is looked for by. */
  asked: readonly (readonly number[])[];
  /** Who has each word. */
  having: readonly (readonly number[])[];
  weight: (word: number) => number;
  /** What two have to share by weight, of the words that the first is looked for by. */
  least: (one: number, other: number) => number;
}

/** Pairs that share rare words, some of them twice, as each is looked for by either. */
export function sharingRareWords({ asked, having, weight, least }: Words, add: (a: number, b: number) => void): void {
  const shared = new Float64Array(asked.length);
  asked.forEach((own, subject) => {
    const rarestFirst = [...own].sort((x, y) => having[x]!.length - having[y]!.length);
    const met: number[] = [];
    let meetings = 0;
    for (const word of rarestFirst) {
      const others = having[word]!;
      if (meetings > 0 && meetings + others.length > MOST_MET) break;
      meetings += others.length;
      for (const other of others) {
        if (other === subject) continue;
        if (shared[other] === 0) met.push(other);
        shared[other]! += weight(word);
      }
    }
    const worth = met.filter((other) => shared[other]! >= least(subject, other));
    worth.sort((a, b) => shared[b]! - shared[a]! || a - b);
    for (const other of worth.slice(0, MOST_COMPARED)) add(subject, other);
    for (const other of met) shared[other] = 0;
  });
}
