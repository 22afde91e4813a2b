import type { ProblemList } from '../problems/index.js';
import type { Gathered } from '../read/gathered.js';
import type { KnownEntities } from './graph/known_entities.js';

/**
 * FEEDS_INTO leads from the earlier event to the later, REVISES and RESTATES from the later output to the earlier: refused
 * only where no reading of the dates allows it.
 */
export function checkLinkOrder({ feeds, edges }: Gathered, known: KnownEntities, problems: ProblemList): void {
  for (const { from, to, place } of feeds) {
    const { firstDay } = known.daysOf(from);
    const { lastDay } = known.daysOf(to);
    if (firstDay && lastDay && firstDay > lastDay) {
      problems.add('FEEDS_INTO_EARLIER', place, `${from} (${firstDay})`, `${to} (${lastDay})`);
    }
  }
  for (const { from, to, place } of edges.REVISES) {
    const { lastDay } = known.daysOf(from);
    const { firstDay } = known.daysOf(to);
    if (firstDay && lastDay && lastDay < firstDay) {
      problems.add('REVISES_LATER', place, `${from} (${lastDay})`, `${to} (${firstDay})`);
    }
  }
}
