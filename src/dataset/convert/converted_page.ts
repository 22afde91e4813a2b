import type { Conversion } from './conversion.js';
import type { LeftOutEntry, LeftOutKind } from './left_out.js';

const KINDS: Readonly<Record<LeftOutKind, string>> = { RECORD: 'records', FIELD: 'field', VALUE: 'value' };

/** One line for each thing that was left out, for the terminal. */
export const leftOutLine = ({ kind, what, count, place }: LeftOutEntry): string =>
  `  ${count.toLocaleString('en')} × ${what} (${KINDS[kind]}; first at ${place})`;

/** What `README.md` of a converted package says: how it was made, what is in it, and what is not. */
export function convertedPage(
  { setting: { dataset, file }, leftOut, notes }: Conversion,
  format: string,
  written: ReadonlyMap<string, number>,
): string {
  const rows = [...written].map(([table, count]) => `| ${table} | ${count.toLocaleString('en')} |`);
  const left = leftOut
    .entries()
    .map(({ kind, what, count, place }) => `| ${text(what)} | ${KINDS[kind]} | ${count} | ${text(place)} |`);
  return `${[
    `# ${dataset}`,
    `Made from \`${file}\` (${format}) by \`jejaring convert\`.`,
    ...(notes.length > 0 ? [notes.map((note) => `- ${note}`).join('\n')] : []),
    '## Rows',
    ['| table | rows |', '|---|---|', ...rows].join('\n'),
    '## Left out',
    left.length === 0
      ? 'Nothing: all of the file is in the tables.'
      : ['| what | | how often | first at |', '|---|---|---|---|', ...left].join('\n'),
    '`jejaring check` on this folder says what is wrong, with file, row and column; `jejaring import` puts it into the graph.',
  ].join('\n\n')}\n`;
}

const text = (cell: string): string => cell.replaceAll('|', '\\|').replace(/\s+/g, ' ');
