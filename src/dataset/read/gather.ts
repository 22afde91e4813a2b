import { periodOf, type Period } from '../../model/days/edtf_date.js';
import type { OutputKind, TextKind, Verdict } from '../../model/vocabulary/index.js';
import type { AssertionRow, Value } from '../../model/tables/assertion_row.js';
import { readDate } from './cells/dates.js';
import type { Gathered } from './gathered.js';

/** A row with what its place is made of. */
export interface PlacedRow {
  row: AssertionRow;
  /** The parts of the key of its fact, empty for an entity. */
  parts: readonly string[];
  /** The file and row that were read: another than the row's own where an exported package names its origin. */
  file: string;
  number: number;
  /** The header of the column that the row was read from, where it is none of its table. */
  column?: string;
  /** Whether it was imported before: its quotes were looked up then, and texts are files of another dataset. */
  imported: boolean;
}

/** Adds a row, and what of it is checked once all rows are there. Retracted rows claim nothing. */
export function gather(gathered: Gathered, placed: PlacedRow): void {
  const { row, parts, file, number } = placed;
  gathered.rows.push(row);
  if (row.retractedAt !== undefined) return;
  const at = (column: string): { file: string; row: number; column: string } => ({ file, row: number, column });
  if (row.quote !== undefined && !placed.imported) gathered.quotes.push({ row, place: at('quote') });
  const [first = '', second = '', third = ''] = parts;
  switch (row.table) {
    case 'names':
      if (!placed.imported)
        gathered.names.push({
          id: first,
          text: second,
          place: { ...at('text'), column: placed.column ?? (gathered.isPlain ? undefined : 'text') },
        });
      return;
    case 'sources':
      return gatherSource(gathered, placed);
    case 'events':
      return gatherEvent(gathered, placed);
    case 'organisations':
      return widen(gathered, row, statedPeriod(row.values['founded'], row.values['dissolved']));
    case 'issues':
      if (row.values['claim'] === true) gathered.about(row.target).claim = true;
      if (row.values['broader']) {
        gathered.edges.BROADER.push({ from: row.target, to: row.values['broader'] as string, place: at('broader') });
      }
      return;
    case 'outputs':
      if (row.values['kind']) {
        (gathered.about(row.target).outputKinds ??= new Set()).add(row.values['kind'] as OutputKind);
      }
      return widen(gathered, row, statedPeriod(row.values['date'], row.values['date']));
    case 'identifiers':
      gathered.identifiers.push({ agent: first, scheme: second, value: third, place: at('value') });
      return;
    case 'memberships':
      if (third === 'UNIT') gathered.edges.UNIT.push({ from: first, to: second, place: at('organisation') });
      return;
    case 'judgements':
      gathered.judgements.push({
        ...{ a: first, b: second, verdict: third as Verdict },
        reason: row.values['reason'] as string | undefined,
        imported: placed.imported,
        place: at('verdict'),
      });
      return;
    case 'event_links':
      if (third === 'PART_OF') gathered.edges.PART_OF.push({ from: first, to: second, place: at('to') });
      else gathered.feeds.push({ from: first, to: second, place: at('to') });
      return;
    case 'output_links':
      gathered.edges[third === 'PART_OF' ? 'PART_OF' : 'REVISES'].push({ from: first, to: second, place: at('to') });
      return;
    case 'responses':
    case 'assessments':
      return gatherTarget(gathered, placed, first, 'recommendation');
    case 'stances':
      return gatherTarget(gathered, placed, third, 'target');
    default:
  }
}

function gatherTarget(gathered: Gathered, { file, number }: PlacedRow, id: string, column: string): void {
  const slot = `${file}\n${column}\n${id}`;
  if (!gathered.targets.has(slot)) gathered.targets.set(slot, { id, place: { file, row: number, column } });
}

function gatherSource(gathered: Gathered, { row, file, number, imported }: PlacedRow): void {
  const stated = gathered.about(row.target);
  const { textKind, language, derivedFrom, textFile, sha256 } = row.values as Record<string, string | undefined>;
  if (textKind) (stated.textKinds ??= new Set()).add(textKind as TextKind);
  if (language) stated.language ??= language;
  if (derivedFrom) {
    const place = { file, row: number, column: 'derived_from' };
    gathered.edges.DERIVED_FROM.push({ from: row.target, to: derivedFrom, place });
  }
  if (textFile && !imported) {
    (stated.texts ??= []).push({ file: textFile, sha256, place: { file, row: number, column: 'text_file' } });
  }
}

function statedPeriod(from: Value | undefined, to: Value | undefined): Period {
  const dayOf = (date: Value | undefined, end: keyof Period): string | undefined =>
    typeof date === 'string' ? periodOf(date)?.[end] : undefined;
  return { first: dayOf(from, 'first'), last: dayOf(to, 'last') };
}

/** Has an entity’s days reach as far as any of its rows says. */
function widen(gathered: Gathered, { target }: AssertionRow, { first, last }: Period): void {
  if (!first && !last) return;
  const stated = gathered.about(target);
  if (first && (!stated.firstDay || first < stated.firstDay)) stated.firstDay = first;
  if (last && (!stated.lastDay || last > stated.lastDay)) stated.lastDay = last;
}

function gatherEvent(gathered: Gathered, { row, file, number }: PlacedRow): void {
  const { start, end, dateAsWritten } = row.values as Record<string, string | undefined>;
  if (start === undefined || !periodOf(start)) return;
  widen(gathered, row, statedPeriod(start, end ?? start));
  if (dateAsWritten && !isReadAs(dateAsWritten, start)) {
    const place = { file, row: number, column: 'date_as_written' };
    gathered.writtenDates.push({ row, start, end, text: dateAsWritten, place });
  }
}

/** Whether a text was read as this date: reading it has looked at its weekday. */
const isReadAs = (text: string, date: string): boolean =>
  [undefined, 'dmy' as const, 'mdy' as const].some((order) => readDate(text, { order }) === date);
