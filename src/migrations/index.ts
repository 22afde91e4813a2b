import { readMigrations, type Migration } from '../database/migrations.js';
import { V002 } from './v002.js';
import { V003 } from './v003.js';
import { V004 } from './v004.js';
import { V005 } from './v005.js';

/** All migrations in their order: the files of `cypher/migrations/`, and the programs. */
export const MIGRATIONS: readonly Migration[] = [...readMigrations(), V002, V003, V004, V005].sort((a, b) =>
  a.name < b.name ? -1 : 1,
);
