import type { Section, Table } from '../suite.js';
import { figure, outcomeOf, spreadOf, targetOf } from './goal.js';

/** The tables of a section, its goals as the last one; every cell as it is shown. */
export function tablesOf({ tables, goals }: Section): { title: string; columns: string[]; rows: string[][] }[] {
  const shown = (table: Table): string[][] =>
    table.rows.map((row) => row.map((cell) => (typeof cell === 'number' ? figure(cell) : cell)));
  const measured = tables.map((table) => ({ ...table, rows: shown(table) }));
  if (goals.length === 0) return measured;
  const rows = goals.map((goal) => [
    goal.what,
    targetOf(goal),
    goal.value === null ? '' : figure(goal.value),
    spreadOf(goal),
    outcomeOf(goal),
    goal.note ?? '',
  ]);
  return [...measured, { title: 'Goals', columns: ['what', 'goal', 'figure', 'spread', 'outcome', 'note'], rows }];
}
