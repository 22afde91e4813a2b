import { GRID_COLUMNS, GRID_ROWS } from '../../../drawing/grid/scene.js';
import type { LatestEventsQuery } from '../../generated/documents.js';

export type LinkedEvent = LatestEventsQuery['events']['nodes'][number];

/** Two events, of which the first fed into the second. */
export interface Pair {
  from: string;
  to: string;
  /** That says so; undefined: its name may not be shown. */
  dataset: string | undefined;
}

interface Link extends Pair {
  firstDay: string | null;
  lastDay: string | null;
}

const linksOf = (events: readonly LinkedEvent[]): Link[] =>
  events.flatMap(({ id, firstDay, links }) =>
    links.nodes
      .filter(({ eventLinkKind }) => eventLinkKind === 'FEEDS_INTO')
      .map(({ toEvent, assertions }) => ({
        from: id,
        to: toEvent.id,
        dataset: assertions.nodes[0]?.dataset,
        firstDay,
        lastDay: toEvent.firstDay,
      })),
  );

/** The latest pair of dated events, by the day of the second, then of the first; undefined: there is none. */
export function latestPair(events: readonly LinkedEvent[]): Pair | undefined {
  const days = ({ firstDay, lastDay }: Link): string => `${lastDay} ${firstDay}`;
  return linksOf(events)
    .filter(({ firstDay, lastDay }) => firstDay !== null && lastDay !== null)
    .sort((a, b) => (days(a) < days(b) ? 1 : -1))[0];
}

/** Ids of all events that are joined with a pair by what fed into what, the pair included. */
export function joinedWith({ from, to }: Pair, events: readonly LinkedEvent[]): string[] {
  const links = linksOf(events);
  const joined = new Set([from, to]);
  for (let before = 0; before < joined.size;) {
    before = joined.size;
    for (const link of links) {
      if (joined.has(link.from) || joined.has(link.to)) joined.add(link.from).add(link.to);
    }
  }
  return [...joined];
}

/** Ids of the latest events, as many as a grid can hold whoever took part in them, and one at least. */
export function latestOfGrid(events: readonly LinkedEvent[]): string[] {
  const ids: string[] = [];
  let agents = 0;
  for (const { id, participations } of events) {
    agents += participations.totalCount;
    if (ids.length > 0 && (agents > GRID_ROWS || ids.length === GRID_COLUMNS)) break;
    ids.push(id);
  }
  return ids;
}
