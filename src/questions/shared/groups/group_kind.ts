import { enumeration, type ValueOf } from '../../../model/vocabulary/index.js';

export const GroupKind = enumeration('GroupKind', 'What agents are grouped by.', {
  SECTOR: 'The sector that sources state of an organisation.',
  FORM: 'The form that sources state of an organisation.',
  COMMUNITY: 'The community that `communities` finds on the same scope.',
});
export type GroupKind = ValueOf<typeof GroupKind>;
