import type { Subjects } from '../subjects.js';

/** A question that all contenders are asked; what each runs for it is in the folder `name`. */
export interface Case {
  name: string;
  /** In the tables. */
  title: string;
  /**
   * Parameters of the statement and variables of the documents; each takes those that it knows.
   * @param turn how many requests came before: what is not to be answered from memory asks for it again with
   */
  parameters: (turn: number) => Record<string, unknown>;
}

export const THREE_LEVELS = 'three_levels';

/**
 * All cases. Those that begin at an organisation are asked for one that seldom came to a meeting, one in the middle,
 * and the busiest.
 * @param after our cursor of the last event before the deep page
 */
export function casesOf({ low, median, top, mix, fact, text, edits, deep }: Subjects, after: string): Case[] {
  const always = (parameters: Record<string, unknown>) => () => parameters;
  const forEach = (name: string, title: string): Case[] =>
    Object.entries({ low, median, top }).map(([which, id]) => ({
      name,
      title: `${title}, ${which}`,
      parameters: always({ id }),
    }));
  return [
    { name: 'by_id', title: 'organisation by id', parameters: always({ id: median }) },
    { name: 'page', title: 'page of 20 organisations', parameters: always({}) },
    {
      name: 'deep_page',
      title: `page ${deep.offset / 20 + 1} of events`,
      parameters: always({ ...deep, after }),
    },
    ...forEach(THREE_LEVELS, 'three levels'),
    {
      name: THREE_LEVELS,
      title: 'three levels, mix',
      parameters: (turn) => ({ id: mix[turn % mix.length] }),
    },
    ...forEach('nested', 'first 5 and count'),
    ...forEach('filter', 'events of an organisation'),
    { name: 'count', title: 'count of a sector', parameters: always({}) },
    { name: 'search', title: 'search', parameters: always({ text, edits }) },
    // Years before all events: the same answer, which nobody has kept.
    { name: 'ego', title: 'ego network, top', parameters: (turn) => ({ id: top, from: String(1000 + (turn % 900)) }) },
    { name: 'fact', title: 'fact to its quotes', parameters: always({ id: fact }) },
  ];
}
