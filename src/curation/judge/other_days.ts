import type { Reader } from '../../database/database.js';
import { statement } from '../../database/statement.js';
import { EventsMadeOne, type SaidOfTwo } from '../../dataset/check/events/made_one.js';
import { PROBLEMS, sentenceOf } from '../../dataset/problems/index.js';
import type { Days } from '../../model/days/days_in_words.js';
import type { Decision, Refusal } from './decision.js';

const daysOfEvents = statement<{ ids: readonly string[] }, Days & { id: string }>('curation/days_of_events');

/** Events that would be one though they are known to be on different days, and nobody says why. */
export async function onOtherDays(
  reader: Reader,
  decisions: readonly Decision[],
  standing: readonly SaidOfTwo[],
): Promise<Refusal[]> {
  const madeOne = new EventsMadeOne(decisions, standing);
  const { ids } = madeOne;
  const rows = ids.length === 0 ? [] : await reader.read(daysOfEvents, { ids });
  const daysOf = new Map(rows.map((row) => [row.id, row]));
  return madeOne
    .onOtherDays((id) => daysOf.get(id) ?? {})
    .map(({ said, found, expected }) => {
      return { decision: said, why: sentenceOf(PROBLEMS.SAME_ON_OTHER_DAYS, found, expected) };
    });
}
