import { join } from 'node:path';
import { Piscina } from 'piscina';
import type { Database } from '../../database/database.js';
import { DatabaseUnavailable, StatementTimeout } from '../../database/errors.js';
import { PACKAGE_ROOT } from '../../package_root.js';
import { errorTold } from '../../database/told_error.js';
import type { Candidate } from '../candidates/candidate.js';
import { CurationRefused } from '../refused.js';
import type { CandidateQuery } from './candidates.js';
import type { Found, ToFind } from './candidates_worker.js';

const FORESEEN = [DatabaseUnavailable, StatementTimeout];

/**
 * Looks for candidates in a thread of its own, for one curator after the other: among tens of thousands of names that
 * takes seconds, in which the server goes on answering.
 */
export class CandidatesThread {
  readonly #pool = new Piscina<ToFind, Found>({
    filename: join(PACKAGE_ROOT, 'dist/program/curation/find/candidates_worker.js'),
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: 0,
    // What this program was started with, such as a loader of sources, is nothing to a bundle.
    execArgv: [],
  }).on('error', () => {
    // A search that ended in the moment in which it was given up: nobody waits for it, and it must not end the process.
  });

  /**
   * As `findCandidates`.
   * @param signal ends the thread when nobody waits any more
   * @throws CurationRefused, DatabaseUnavailable, StatementTimeout
   */
  async find(database: Database, query: CandidateQuery, signal?: AbortSignal): Promise<Candidate[]> {
    const found = await this.#pool.run({ ...database.connection, query }, { signal });
    if ('candidates' in found) return found.candidates;
    const { error } = found;
    throw error.name === CurationRefused.name ? new CurationRefused(error.message) : errorTold(error, FORESEEN);
  }

  close(): Promise<void> {
    return this.#pool.destroy();
  }
}
