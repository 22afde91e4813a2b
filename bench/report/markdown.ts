import type { Measured, Results } from './results.js';
import { tablesOf } from './tables.js';

/** The results as a page. */
export function markdownOf({ size, data, sections }: Results): string {
  const counts = Object.entries(data).map(([what, count]) => [what, count.toLocaleString('en')]);
  const parts = [
    `# Results at size ${size}`,
    'Written by `npm run bench`; [the README](../README.md) says how to read it.',
    tableOf(['data', 'count'], counts),
    ...Object.values(sections).flatMap(section),
  ];
  return `${parts.join('\n\n')}\n`;
}

function section(measured: Measured): string[] {
  const { title, day, machine, versions, notes } = measured;
  return [
    `## ${title}`,
    `Measured on ${day}: ${machine}; ${versions.join(', ')}.`,
    ...(notes.length > 0 ? [notes.map((note) => `- ${note}`).join('\n')] : []),
    ...tablesOf(measured).flatMap((table) => [`### ${table.title}`, tableOf(table.columns, table.rows)]),
  ];
}

function tableOf(columns: string[], rows: string[][]): string {
  const line = (cells: string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(columns), `|${columns.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}
