import type { ProblemKind } from './problem_kind.js';

/** What names may tell of who is who. */
export const NAME_PROBLEMS = {
  SAME_NAME: {
    severity: 'DOUBT',
    sentence: '{found} is the name of {expected}: two, not one.',
    meaning:
      'Two organisations, persons or issues of one dataset have names or acronyms that differ in no more than case, accents, spaces, and what lists put around a name (a number, a dash, a footnote mark, a full stop).',
    instead: 'give both one id, or one spelling.',
  },
  NAME_GARBLED: {
    severity: 'WARNING',
    sentence: 'The name {found} holds {expected}. Mend it in the file.',
    meaning:
      'A name or title holds marks of a web page (`<b>`, `&amp;`), or letters as they look where UTF-8 was read in another encoding.',
  },
  SAME_NAME_ELSEWHERE: {
    severity: 'WARNING',
    sentence:
      '{found} also of others, as other datasets say: {expected}. They are counted apart. `jejaring identity candidates` lists who may be one.',
    meaning:
      'Organisations, persons or issues of several datasets have names or acronyms that differ in no more than case, accents and spaces. Where they are one, write one id (in a plain table `kind:slug`).',
  },
  ID_TAKEN: {
    severity: 'DOUBT',
    sentence: '{found} is called otherwise: {expected}. Both become one.',
    meaning:
      'Another dataset uses the id, and no name or acronym that it gives differs in no more than case, accents and spaces from one given here; of sources no title and address, of outputs no reference and text of one language.',
    instead: 'take another id; or where both are one, add the name that the other dataset uses.',
  },
} satisfies Record<string, ProblemKind>;
