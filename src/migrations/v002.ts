import type { Migration } from '../database/migrations.js';
import { underLease } from './program.js';
import { deriveAgain } from './derive_again.js';
import { splitStances } from './split_stances.js';

/**
 * The polarity of a stance becomes part of its key: opposite statements of one day are two facts. What is derived follows
 * the rules on persons as they are now.
 */
export const V002: Migration = {
  name: 'V002__polarity_in_keys_and_persons',
  checksum: 'program',
  statements: [],
  program: underLease('(migration V002)', [splitStances, deriveAgain]),
};
