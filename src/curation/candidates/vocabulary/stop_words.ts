/** Words that join others in names, Indonesian and English. They tell nobody apart, and acronyms often leave them out. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'dan atau untuk di dari ke bagi pada yang atas dengan dalam oleh serta ' +
    'the of and for in on to at by with from a an de la le les du des et y und der die das fur'
  ).split(' '),
);
