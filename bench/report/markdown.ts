import type { Section } from '../suite.js';
import type { Measured, Results } from './results.js';
import { tablesOf } from './tables.js';

/** The results as a page. `growth`: how they compare with those of a smaller size. */
export function markdownOf({ size, data, sections }: Results, growth: Section | undefined): string {
  const counts = Object.entries(data).map(([what, count]) => [what, count.toLocaleString('en')]);
  const parts = [
    `# Results at size ${size}`,
    'Written by `npm run bench`; [the README](../README.md) says how to read it.',
    tableOf(['data', 'count'], counts),
    ...Object.values(sections).flatMap(measured),
    ...(growth ? section(growth, []) : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

function measured(found: Measured): string[] {
  const { day, machine, versions } = found;
  return section(found, [`Measured on ${day}: ${machine}; ${versions.join(', ')}.`]);
}

function section(found: Section, remarks: string[]): string[] {
  const { title, notes } = found;
  return [
    `## ${title}`,
    ...remarks,
    ...(notes.length > 0 ? [notes.map((note) => `- ${note}`).join('\n')] : []),
    ...tablesOf(found).flatMap((table) => [`### ${table.title}`, tableOf(table.columns, table.rows)]),
  ];
}

function tableOf(columns: string[], rows: string[][]): string {
  const line = (cells: string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(columns), `|${columns.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}
