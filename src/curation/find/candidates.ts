import type { Database, Reader } from '../../database/database.js';
import { kindOf } from '../../model/identity/entity_id.js';
import type { Candidate } from '../candidates/candidate.js';
import { candidatesAmong, likelyOnes } from '../candidates/candidates.js';
import { inContext } from '../candidates/context.js';
import { CANDIDATE_KINDS, wordsOfPerson, type CandidateKind } from '../candidates/kinds.js';
import { readJudgements } from '../judge/judgements.js';
import { CurationRefused } from '../refused.js';
import { canonicalId } from './canonical_id.js';
import { eventCandidates } from './events.js';
import { eventsOfAgents } from './events_of_agents.js';
import { outputCandidates, outputsOf } from './outputs.js';
import { subjectsOf } from './subjects.js';
import { unsettled } from './unsettled.js';

export interface CandidateQuery {
  kind: CandidateKind;
  /** Only pairs that this entity is one of. */
  about?: string;
}

/** The kind of the entity that candidates are asked about. @throws CurationRefused where there are none for it */
export function kindAbout(id: string): CandidateKind {
  const kind = CANDIDATE_KINDS.find((each) => each === kindOf(id));
  if (kind) return kind;
  throw new CurationRefused(
    `There are no candidates for ${JSON.stringify(id)}: expected an id that begins with ${CANDIDATE_KINDS.map((each) => `${each}:`).join(', ')}.`,
  );
}

/**
 * Pairs of entities that may be one, by all that the graph knows of them, the likeliest first; without those that were
 * judged.
 * @throws CurationRefused where nothing has the id of `about`
 */
export function findCandidates(database: Database, query: CandidateQuery): Promise<Candidate[]> {
  return database.readTogether('candidates', async (reader) =>
    unsettled(await find(reader, query), await readJudgements(reader)),
  );
}

async function find(reader: Reader, { kind, about }: CandidateQuery): Promise<Candidate[]> {
  if (kind === 'output') {
    const outputs = await outputsOf(reader);
    const isAbout = await pairOf(reader, about, outputs);
    return (await outputCandidates(reader, outputs)).filter(isAbout);
  }
  const subjects = await subjectsOf(reader, kind);
  const isAbout = await pairOf(reader, about, subjects);
  if (kind === 'event') return (await eventCandidates(reader, subjects)).filter(isAbout);
  const comparison = kind === 'person' ? { wordsOfPerson } : {};
  const candidates = candidatesAmong(subjects, comparison).filter(isAbout);
  if (kind === 'issue') return candidates;
  const events = await eventsOfAgents(reader, candidates);
  return likelyOnes(candidates.map((candidate) => inContext(candidate, events)));
}

/** Whether a candidate is a pair of the entity that is asked about; any is where none is. @param all those of its kind */
async function pairOf(
  reader: Reader,
  about: string | undefined,
  all: readonly { id: string }[],
): Promise<(candidate: Candidate) => boolean> {
  if (about === undefined) return () => true;
  const of = await canonicalId(reader, about, all);
  return ({ a, b }) => a === of || b === of;
}
