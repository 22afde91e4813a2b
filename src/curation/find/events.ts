import { groupBy } from '../../collections/group_by.js';
import type { Reader } from '../../database/database.js';
import { statement } from '../../database/statement.js';
import type { Candidate } from '../candidates/candidate.js';
import { comparedNames, likelyOnes } from '../candidates/candidates.js';
import { eventInContext, type EventFacts } from '../candidates/event_context.js';
import type { Subject } from '../candidates/subject.js';
import { idsOf } from './ids_of.js';

type Days = Pick<EventFacts, 'firstDay' | 'lastDay'>;

const days = statement<object, Days & { id: string }>('candidates/event_days');
const events = statement<{ ids: string[] }, Omit<EventFacts, keyof Days> & { id: string }>('candidates/events');

/** On days of more events, only those with similar titles are compared. */
const MOST_ON_A_DAY = 50;

/** Pairs of events that may be one: similar titles, or one day, and who was there. */
export async function eventCandidates(reader: Reader, subjects: readonly Subject[]): Promise<Candidate[]> {
  const daysOf = new Map((await reader.read(days, {})).map(({ id, ...of }) => [id, of]));
  const compared = comparedNames(subjects, { also: onOneDay(daysOf) });
  const ids = idsOf(compared);
  const known = new Map((ids.length === 0 ? [] : await reader.read(events, { ids })).map((row) => [row.id, row]));
  const factsOf = (id: string): EventFacts => ({ ...daysOf.get(id)!, ...known.get(id)! });
  return likelyOnes(compared.map((pair) => eventInContext(pair, factsOf(pair.a), factsOf(pair.b))));
}

function onOneDay(daysOf: ReadonlyMap<string, Days>): [string, string][] {
  const dated = [...daysOf].filter(([, { firstDay }]) => firstDay !== null);
  const byDay = groupBy(dated, ([, { firstDay }]) => firstDay);
  return [...byDay.values()]
    .filter(({ length }) => length <= MOST_ON_A_DAY)
    .flatMap((group) => group.flatMap(([a], i) => group.slice(i + 1).map(([b]): [string, string] => [a, b])));
}
