import type { Migration } from '../database/migrations.js';
import { rebuildAgain } from './derive_again.js';
import { underLease } from './program.js';

/** What persons who are WITHHELD did for an organisation becomes one fact with what it did itself. */
export const V005: Migration = {
  name: 'V005__facts_of_withheld_delegates',
  checksum: 'program',
  statements: [],
  program: underLease('(migration V005)', [rebuildAgain]),
};
