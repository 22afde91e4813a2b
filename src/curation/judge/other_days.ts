import type { Reader } from '../../database/database.js';
import { statement } from '../../database/statement.js';
import { kindOf } from '../../model/identity/entity_id.js';
import type { Decision, Refusal } from './decision.js';

/** First and last possible day (ISO 8601); null where nobody states one, or where it is open. */
interface Days {
  id: string;
  firstDay: string | null;
  lastDay: string | null;
}

const daysOfEvents = statement<{ ids: readonly string[] }, Days>('curation/days_of_events');

/** Events that are SAME though they are known to be on different days: only a reason can say why that is meant. */
export async function onOtherDays(reader: Reader, decisions: readonly Decision[]): Promise<Refusal[]> {
  const unexplained = decisions.filter(
    ({ a, verdict, reason }) => verdict === 'SAME' && kindOf(a) === 'event' && reason === undefined,
  );
  if (unexplained.length === 0) return [];
  const ids = [...new Set(unexplained.flatMap(({ a, b }) => [a, b]))];
  const daysOf = new Map((await reader.read(daysOfEvents, { ids })).map((days) => [days.id, days]));
  return unexplained.flatMap((decision): Refusal[] => {
    const [a, b] = [daysOf.get(decision.a), daysOf.get(decision.b)];
    if (!a || !b || !(isBefore(a, b) || isBefore(b, a))) return [];
    const why = `${a.id} (${inWords(a)}) and ${b.id} (${inWords(b)}) are on different days. Days of one meeting are parts of it: link them (table event_links, PART_OF). If a source has the day wrong, say so as the reason.`;
    return [{ decision, why }];
  });
}

const isBefore = (one: Days, other: Days): boolean =>
  one.lastDay !== null && other.firstDay !== null && one.lastDay < other.firstDay;

const inWords = ({ firstDay, lastDay }: Days): string =>
  firstDay === lastDay ? firstDay! : `${firstDay ?? ''}/${lastDay ?? ''}`;
