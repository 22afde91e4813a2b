import { Sector } from '../../model/vocabulary/agents.js';
import type { DrawnNode, DrawnTie, EventLink, Subject } from '../subject.js';

/** Rows and columns that a grid has at most: what is larger is to be filtered. */
export const GRID_ROWS = 60;
export const GRID_COLUMNS = 24;

/** The two-mode network as a grid: events as columns by day, undated ones last; agents as rows by sector, then name. */
export interface GridScene {
  columns: readonly DrawnNode[];
  rows: readonly GridRow[];
  /** Places of columns, of events that feed into others. */
  links: readonly EventLink[];
}

export interface GridRow {
  node: DrawnNode;
  /** One for each column: how the agent was there; null: nothing says that it was. */
  cells: readonly (DrawnTie | null)[];
}

export const fitsGrid = (agents: number, events: number): boolean => agents <= GRID_ROWS && events <= GRID_COLUMNS;

/** @param subject of two modes, which `fitsGrid` */
export function gridScene({ nodes, ties, links, agents = nodes.length }: Subject): GridScene {
  const columns = byDay(nodes, agents);
  const columnOf = new Map(columns.map((node, column) => [node, column]));
  const order = Array.from({ length: agents }, (_, i) => i).sort(
    (a, b) => bySector(nodes[a]!, nodes[b]!) || byName(nodes[a]!, nodes[b]!) || a - b,
  );
  const cells: (DrawnTie | null)[][] = Array.from({ length: agents }, () => columns.map(() => null));
  for (const tie of ties) cells[tie.source]![columnOf.get(tie.target)!] = tie;
  return {
    columns: columns.map((node) => nodes[node]!),
    rows: order.map((agent) => ({ node: nodes[agent]!, cells: cells[agent]! })),
    links: links.map(({ from, to }) => ({ from: columnOf.get(from)!, to: columnOf.get(to)! })),
  };
}

function byDay(nodes: readonly DrawnNode[], agents: number): number[] {
  const events = Array.from({ length: nodes.length - agents }, (_, i) => agents + i);
  const day = (node: number): string => nodes[node]!.day ?? '9999';
  return events.sort((a, b) => compare(day(a), day(b)) || byName(nodes[a]!, nodes[b]!) || a - b);
}

const sectorPlace = ({ sector }: DrawnNode): number => (sector === null ? Sector.values.length : Sector.code[sector]);
const bySector = (a: DrawnNode, b: DrawnNode): number => sectorPlace(a) - sectorPlace(b);
const byName = (a: DrawnNode, b: DrawnNode): number => compare(a.name, b.name);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What an empty cell says: only a list that a source calls complete says that somebody was not there. */
export const blankOf = ({ list }: DrawnNode): 'not-present' | 'not-known' =>
  list === 'EXHAUSTIVE' ? 'not-present' : 'not-known';

/** Whether there were others, whom nobody names; null: nobody can have been there besides. */
export function othersOf({ list }: DrawnNode): { sign: string; meaning: 'open-list' | 'unknown-list' } | null {
  if (list === 'EXHAUSTIVE') return null;
  if (list === 'PARTIAL') return { sign: '…', meaning: 'open-list' };
  return { sign: '?', meaning: 'unknown-list' };
}
