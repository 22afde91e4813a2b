import { counted } from '../../collections/counted.js';
import { csvCell, csvRows } from '../../networks/csv.js';
import { drawnTable, printable } from './answer_table.js';
import type { AnswerList, Fields, QuestionAnswer } from './answer.js';
import { cellsOf, columnsOf, FOR_PEOPLE, FOR_PROGRAMS } from './cells.js';

/** Warnings as lines, with the words that introduce them; none without warnings. */
export function warningLines(warnings: readonly { code: string; sentence: string }[]): string[] {
  return warnings.length === 0 ? [] : ['Keep in mind:', ...warnings.map((of) => `- ${of.code}: ${of.sentence}`)];
}

/** The basis of an answer as GraphQL returns it. */
interface ShownBasis {
  agentCount: number;
  eventCount: number;
  factCount: number;
  sourceCount: number;
  publisherCount: number;
  exhaustiveListCount: number;
  partialListCount: number;
  unknownListCount: number;
  dataVersion: string;
  warnings: { code: string; sentence: string }[];
}

/** What an answer rests on, as lines. */
export function basisLines({ basis }: Fields): string[] {
  const of = basis as ShownBasis | undefined;
  if (!of) return ['There is no such thing: no answer.'];
  return [
    `Rests on ${counted(of.factCount, 'fact')} of ${counted(of.sourceCount, 'source')} by ${counted(of.publisherCount, 'publisher')}: ${counted(of.agentCount, 'agent')}, ${counted(of.eventCount, 'event')}.`,
    `Lists of participants: ${of.exhaustiveListCount} complete, ${of.partialListCount} open, ${of.unknownListCount} not known. Data version ${of.dataVersion}.`,
    ...warningLines(of.warnings),
  ];
}

/** An answer for reading: its values, each list as a table, and below them what it rests on. */
export function report({ head, lists }: QuestionAnswer, width: number | undefined): string {
  const values = Object.entries(head).filter(([name]) => name !== 'basis');
  const lines = [...cellsOf(Object.fromEntries(values), FOR_PEOPLE)].map(
    ([name, value]) => `${name}: ${shown(value) || '–'}`,
  );
  const tables = [...lists].flatMap(([name, list]) => [`${name} ${shareOf(list)}`, tableOf(list, width), '']);
  return [...lines, ...(lines.length > 0 ? [''] : []), ...tables, ...basisLines(head)].join('\n');
}

const shareOf = ({ rows, total }: AnswerList): string =>
  rows.length < total ? `(the first ${rows.length} of ${total}: --first ${total} for all)` : `(${total})`;

function tableOf({ rows }: AnswerList, width: number | undefined): string {
  const cells = rows.map((row) => cellsOf(row, FOR_PEOPLE));
  const columns = columnsOf(cells, false);
  if (columns.length === 0) return '(nothing)';
  const texts = cells.map((row) => columns.map((column) => shown(row.get(column) ?? null)));
  return drawnTable(columns, texts, width);
}

/** A value for reading: numbers to six digits. */
function shown(value: string | number | boolean | null): string {
  return printable(String(typeof value === 'number' ? Number(value.toPrecision(6)) : (value ?? '')));
}

/** A list as CSV, with a head. */
export function csvOf({ rows }: AnswerList): string {
  const cells = rows.map((row) => cellsOf(row, FOR_PROGRAMS));
  const columns = columnsOf(cells, true);
  return csvRows([columns, ...cells.map((row) => columns.map((column) => csvCell(row.get(column) ?? null)))]);
}

/** An answer as GraphQL has it, with all rows on one page. */
export function jsonOf(question: string, { head, lists }: QuestionAnswer, indent: number): string {
  const whole = [...lists].map(([name, { rows, total, isPaged }]): [string, unknown] => [
    name,
    isPaged ? { totalCount: total, nodes: rows } : rows,
  ]);
  const answer = { ...head, ...Object.fromEntries(whole) };
  return `${JSON.stringify({ data: { [question]: answer } }, undefined, indent)}\n`;
}
