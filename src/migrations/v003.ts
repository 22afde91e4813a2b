import type { Migration } from '../database/migrations.js';
import { rebuildAgain } from './derive_again.js';
import { underLease } from './program.js';

/** The lifetime of an organisation becomes part of what is derived from its rows. */
export const V003: Migration = {
  name: 'V003__lifetimes_of_organisations',
  checksum: 'program',
  statements: [],
  program: underLease('(migration V003)', [rebuildAgain]),
};
