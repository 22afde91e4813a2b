import type { Migration } from '../database/migrations.js';
import { rebuildAgain } from './derive_again.js';
import { underLease } from './program.js';

/** The best name, and with it the order of lists: what the documents call a thing comes before a translation of that. */
export const V004: Migration = {
  name: 'V004__names_before_their_translations',
  checksum: 'program',
  statements: [],
  program: underLease('(migration V004)', [rebuildAgain]),
};
