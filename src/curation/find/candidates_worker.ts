import { Database, type Connection } from '../../database/database.js';
import { toldError, type ToldError } from '../../database/told_error.js';
import type { Candidate } from '../candidates/candidate.js';
import { findCandidates, type CandidateQuery } from './candidates.js';

/** In which database, and which. */
export interface ToFind extends Connection {
  query: CandidateQuery;
}

export type Found = { candidates: Candidate[] } | { error: ToldError };

/** What runs in the thread that looks for candidates. */
export default async function find({ address, timeoutMs, query }: ToFind): Promise<Found> {
  const database = new Database(address, timeoutMs);
  try {
    return { candidates: await findCandidates(database, query) };
  } catch (error) {
    return { error: toldError(error) };
  } finally {
    await database.close();
  }
}
