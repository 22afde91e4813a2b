import { groupBy } from '../../collections/group_by.js';
import type { Reader } from '../../database/database.js';
import { statement } from '../../database/statement.js';
import type { Candidate } from '../candidates/candidate.js';
import type { EventsOf } from '../candidates/context.js';
import { idsOf } from './ids_of.js';

const events = statement<{ ids: string[] }, { id: string; event: string; sources: string[] }>(
  'candidates/events_of_agents',
);

/** The events that the agents of candidates are named at, by id of the agent. */
export async function eventsOfAgents(
  reader: Reader,
  candidates: readonly Candidate[],
): Promise<ReadonlyMap<string, EventsOf>> {
  const ids = idsOf(candidates);
  const rows = ids.length === 0 ? [] : await reader.read(events, { ids });
  const ofAgents = groupBy(rows, ({ id }) => id);
  return new Map(Array.from(ofAgents, ([id, of]) => [id, new Map(of.map(({ event, sources }) => [event, sources]))]));
}
