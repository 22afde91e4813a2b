import { groupBy } from '../collections/group_by.js';
import { didYouMean } from '../collections/nearest.js';
import type { Database, Reader } from '../database/database.js';
import { statement } from '../database/statement.js';
import { kindOf } from '../model/identity/entity_id.js';
import type { Candidate } from './candidates/candidate.js';
import { candidatesAmong } from './candidates/candidates.js';
import { inContext } from './candidates/context.js';
import { CANDIDATE_KINDS, wordsOfPerson, type CandidateKind } from './candidates/kinds.js';
import { byLikelihood } from './candidates/order.js';
import type { Subject } from './candidates/subject.js';
import { CurationRefused } from './refused.js';

const names = statement<{ prefix: string }, { id: string; text: string; kind: string }>('candidates/names');
const identifiers = statement<{ prefix: string }, { id: string; scheme: string; value: string }>(
  'candidates/identifiers',
);
const eventsOfAgents = statement<{ ids: string[] }, { id: string; event: string; sources: string[] }>(
  'candidates/events_of_agents',
);
const canonical = statement<{ ids: string[] }, { id: string; canonicalId: string }>('entity/canonical');

/** Kinds of name that are no long ones. */
const SHORT: readonly string[] = ['ACRONYM', 'SHORT'];

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
 * Pairs of entities that may be one, by all that the graph knows of their names, the likeliest first.
 * @throws CurationRefused where nothing has the id of `about`
 */
export function findCandidates(database: Database, query: CandidateQuery): Promise<Candidate[]> {
  return database.readTogether('candidates', (reader) => find(reader, query));
}

async function find(reader: Reader, { kind, about }: CandidateQuery): Promise<Candidate[]> {
  const subjects = await subjectsOf(reader, kind);
  const of = about === undefined ? undefined : await canonicalId(reader, about, subjects);
  const candidates = candidatesAmong(subjects, kind === 'person' ? wordsOfPerson : undefined).filter(
    ({ a, b }) => of === undefined || a === of || b === of,
  );
  if (kind === 'issue' || candidates.length === 0) return candidates;
  const ids = [...new Set(candidates.flatMap(({ a, b }) => [a, b]))];
  const events = groupBy(await reader.read(eventsOfAgents, { ids }), ({ id }) => id);
  const eventsOf = new Map(
    Array.from(events, ([id, rows]) => [id, new Map(rows.map(({ event, sources }) => [event, sources]))]),
  );
  return candidates.map((candidate) => inContext(candidate, eventsOf)).sort(byLikelihood);
}

async function canonicalId(reader: Reader, id: string, subjects: readonly Subject[]): Promise<string> {
  const [row] = await reader.read(canonical, { ids: [id] });
  if (row) return row.canonicalId;
  const near = didYouMean(
    id,
    subjects.map((subject) => subject.id),
  );
  throw new CurationRefused(`Nothing has the id ${JSON.stringify(id)}. ${near}`.trim());
}

async function subjectsOf(reader: Reader, kind: CandidateKind): Promise<Subject[]> {
  const prefix = `${kind}:`;
  const [named, identified] = await Promise.all([reader.read(names, { prefix }), reader.read(identifiers, { prefix })]);
  const identifiersOf = groupBy(identified, ({ id }) => id);
  return Array.from(
    groupBy(named, ({ id }) => id),
    ([id, rows]) => ({
      id,
      names: rows.map((row) => ({ text: row.text, isShort: SHORT.includes(row.kind) })),
      identifiers: identifiersOf.get(id) ?? [],
    }),
  );
}
