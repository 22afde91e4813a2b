import Table from 'cli-table3';
import { counted } from '../../collections/counted.js';
import type { Summary } from '../../dataset/import/summary.js';
import type { FieldChange } from '../../dataset/plan/fact_changes.js';
import { targetCells, targetText } from '../../dataset/plan/target_text.js';
import { shown } from '../../dataset/problems/index.js';
import { TABLES } from '../../model/tables/index.js';
import { print, tell } from '../terminal/output.js';

/** Of what happens to facts, so many of a kind are listed as text. */
const LISTED = 20;

/** What an import did, or would do: counts of assertions by table, and the facts that change for those who ask. */
export function printSummary(summary: Summary, dryRun: boolean, seconds: number): void {
  const table = new Table({
    head: ['table', 'rows', 'added', 'changed', 'retracted'],
    style: { head: [], border: [] },
  });
  for (const { name } of TABLES) {
    const counts = summary.tables.get(name);
    if (counts) table.push([name, counts.rows, counts.added, counts.changed, counts.retracted]);
  }
  print(table.toString());
  printFacts(summary, dryRun);
  const rows = [...summary.tables.values()].reduce((sum, counts) => sum + counts.rows, 0);
  if (summary.unchanged) print('Nothing changed: the graph says all this already.');
  else if (dryRun) print('Dry run: nothing was written.');
  else tell(`${counted(rows, 'row')} in ${seconds.toFixed(1)} s (${rate(rows, seconds)} a second).`);
}

/** Facts and entities, as answers have them. What is added is listed in a dry run alone. */
export function printFacts({ facts }: Pick<Summary, 'facts'>, listsAdded: boolean): void {
  const { added, retracted, changed } = facts;
  list('Added', added.length, listsAdded ? added.slice(0, LISTED).map(targetText) : []);
  list('Retracted', retracted.length, retracted.slice(0, LISTED).map(targetText));
  const lines = changed.slice(0, LISTED).map(({ target, fields }) => `${targetText(target)}: ${fieldsText(fields)}`);
  list('Changed', changed.length, lines);
}

function list(what: string, count: number, lines: readonly string[]): void {
  if (count === 0) return;
  print(`${what}: ${counted(count, 'fact or entity', 'facts or entities')}${lines.length > 0 ? ':' : '.'}`);
  for (const line of lines) print(`  ${line}`);
  if (lines.length > 0 && count > lines.length) print(`  and ${(count - lines.length).toLocaleString('en')} more`);
}

/** `status INVITED → ATTENDED, roles (none) → SPEAKER` */
const fieldsText = (fields: readonly FieldChange[]): string =>
  fields.map(({ field, before, after }) => `${field} ${valueText(before)} → ${valueText(after)}`).join(', ');

function valueText(value: FieldChange['before']): string {
  if (value === null) return '(none)';
  const text = Array.isArray(value) ? value.join(';') : String(value);
  return /^[\p{L}\p{N};:._~/-]+$/u.test(text) ? text : shown(text);
}

/** All of it, for other programs. */
export function planJson(dataset: string, { tables, facts, doubts }: Summary): string {
  const { added, retracted, changed } = facts;
  const plan = {
    dataset,
    assertions: Object.fromEntries(tables),
    added: added.map(targetCells),
    retracted: retracted.map(targetCells),
    changed: changed.map(({ target, fields }) => ({ ...targetCells(target), fields })),
    doubts: doubts.map(({ code, severity, file, message, count }) => ({ code, severity, file, message, count })),
  };
  return JSON.stringify(plan, undefined, 2);
}

const rate = (rows: number, seconds: number): string =>
  Math.round(rows / Math.max(seconds, 0.001)).toLocaleString('en');
