import { enumeration, type ValueOf } from '../model/vocabulary/index.js';

/** What the log tells of. */
export const AuditAction = enumeration('AuditAction', 'What was decided.', {
  JUDGE: 'Two entities were judged; `said` is the verdict.',
  REVOKE_JUDGEMENT: 'A judgement was revoked; `said` is its verdict.',
  RETRACT: 'An assertion was taken back, or all that a source says.',
  SET_VISIBILITY: 'A person was protected; `said` is the visibility.',
  ERASE_PERSON: 'The name of a person was taken out of the graph.',
  ADD_ASSERTION: 'Rows were added; `said` is their table.',
  CREATE_KEY: 'A key of a curator was made; `said` is its scopes.',
  REVOKE_KEY: 'A key of a curator was revoked.',
  ROTATE_KEY: 'A key of a curator was revoked, and another made in its place.',
});
export type AuditAction = ValueOf<typeof AuditAction>;
