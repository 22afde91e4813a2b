import { enumeration, type ValueOf } from '../../model/vocabulary/index.js';

/** What a key may be used for. */
export const Scope = enumeration('KeyScope', 'What a key may be used for.', {
  judge: 'See candidates and judgements, judge pairs, and revoke judgements.',
  retract: 'Take back an assertion, or all that a source says.',
  visibility: 'Protect persons.',
  write: 'Add rows to the dataset of curators.',
  'read-private': 'See the names of persons who are not PUBLIC, and decide on them.',
});
export type Scope = ValueOf<typeof Scope>;
