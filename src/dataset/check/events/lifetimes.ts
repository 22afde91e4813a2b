import { table, type FactTable } from '../../../model/tables/index.js';
import { keyCells } from '../../../model/tables/target.js';
import type { ProblemList } from '../../problems/index.js';
import type { Gathered } from '../../read/gathered.js';
import type { KnownDays, KnownEntities } from '../graph/known_entities.js';

/**
 * Organisations take part in events while they exist. A source that says otherwise is believed, and the import warns,
 * once for each organisation and event.
 */
export function checkLifetimes(gathered: Gathered, known: KnownEntities, problems: ProblemList): void {
  const mortal = new Set(
    [...gathered.entities].filter((id) => id.startsWith('organisation:') && hasDays(known.daysOf(id))),
  );
  if (mortal.size === 0) return;
  const told = new Set<string>();
  for (const { table: name, target, retractedAt, file, row } of gathered.rows) {
    if (name !== 'participations' || retractedAt !== undefined) continue;
    const { event = '', agent = '', on_behalf_of: behalf = '' } = keyCells(table(name) as FactTable, target);
    for (const organisation of [agent, behalf]) {
      const slot = `${organisation}\n${event}`;
      if (!mortal.has(organisation) || told.has(slot)) continue;
      const [lifetime, days] = [known.daysOf(organisation), known.daysOf(event)];
      if (!isBefore(days, lifetime) && !isBefore(lifetime, days)) continue;
      told.add(slot);
      const column = organisation === agent ? 'agent' : 'on_behalf_of';
      problems.add(
        'OUTSIDE_LIFETIME',
        { file, row, column },
        `${organisation} (${text(lifetime)})`,
        `${event} (${text(days)})`,
      );
    }
  }
}

const hasDays = ({ firstDay, lastDay }: KnownDays): boolean => Boolean(firstDay ?? lastDay);

const isBefore = ({ lastDay }: KnownDays, { firstDay }: KnownDays): boolean =>
  Boolean(lastDay && firstDay && lastDay < firstDay);

const text = ({ firstDay, lastDay }: KnownDays): string =>
  firstDay === lastDay ? String(firstDay) : `${firstDay ?? '..'}/${lastDay ?? '..'}`;
