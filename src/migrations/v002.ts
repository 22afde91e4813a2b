import type { Migration } from '../database/migrations.js';
import { underLease } from './program.js';
import { splitStances } from './split_stances.js';

/** The polarity of a stance becomes part of its key: opposite statements of one day are two facts. */
export const V002: Migration = {
  name: 'V002__polarity_in_keys',
  checksum: 'program',
  statements: [],
  program: underLease('(migration V002)', [splitStances]),
};
