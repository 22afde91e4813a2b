import { enumeration, type ValueOf } from './enumeration.js';

export const Verdict = enumeration('Verdict', 'What a curator finds of two entities of one kind.', {
  SAME: 'They are one.',
  DIFFERENT: 'They are two, and never to be taken for one.',
  UNSURE: 'It cannot be said yet.',
});
export type Verdict = ValueOf<typeof Verdict>;
