import { periodOf } from '../../../model/days/edtf_date.js';
import { isFileSource, parseEntityId } from '../../../model/identity/entity_id.js';
import { fold } from '../../../model/identity/folding.js';
import { publisherKey } from '../../../model/identity/publisher.js';
import { nameRank } from '../../../model/resolution/name_rank.js';
import type { Stated } from '../../../model/resolution/resolve.js';
import type { FactTable, TableName } from '../../../model/tables/index.js';
import { isLanguage, type NameKind } from '../../../model/vocabulary/index.js';
import type { Value } from '../../../model/tables/assertion_row.js';
import { keyCells, tableOf } from '../../../model/tables/target.js';

type Properties = Record<string, Value | null>;

/** First and last day, as ISO dates; null where open or unknown. */
export interface StatedDays {
  firstDay: string | null;
  lastDay: string | null;
}

/** First and last day of a period that `start` begins and `end` ends, each EDTF; null where open or unknown. */
function days(start: Value | null | undefined, end: Value | null | undefined): StatedDays {
  const from = start ? periodOf(String(start)) : undefined;
  const to = end ? periodOf(String(end)) : undefined;
  return { firstDay: from?.first ?? null, lastDay: (end ? to?.last : from?.last) ?? null };
}

/** As `days`, for what goes on until it is said to end: memberships, names and organisations. */
function lasting(from: Value | null | undefined, to: Value | null | undefined): StatedDays {
  return { firstDay: days(from, from).firstDay, lastDay: days(to, to).lastDay };
}

/**
 * The days that values of a table state, for the assertion that states them and for what resolves from it: an event’s,
 * an output’s, those from and to which a name or membership holds, or the lifetime of an organisation. Empty for tables
 * without such days.
 */
export function statedDays(table: TableName, values: Readonly<Properties>): Partial<StatedDays> {
  if (table === 'events') return days(values.start, values.end);
  if (table === 'outputs') return days(values.date, null);
  if (table === 'organisations') return lasting(values.founded, values.dissolved);
  return table === 'memberships' || table === 'names' ? lasting(values.from, values.to) : {};
}

/** What an assertion states, with the language of its source. */
export interface StatedInLanguage extends Stated {
  language?: string;
}

const DATED: readonly TableName[] = ['steps', 'responses', 'assessments', 'stances'];

/**
 * Properties of a fact or entity that follow from its key, its resolved values and its live assertions, and from
 * nothing else. (What follows from other nodes, as an event's days on its participations, is set by statements.)
 */
export function derivedProperties(target: string, resolved: Properties, live: readonly StatedInLanguage[]): Properties {
  const table = tableOf(target);
  switch (table.name) {
    case 'sources':
      return derivedOfSource(target, resolved);
    case 'outputs':
      return { ...statedDays(table.name, resolved), foldedTitle: foldedText(resolved, live) };
    case 'names': {
      const cells = keyCells(table as FactTable, target);
      const name = { kind: cells.kind as NameKind, lang: cells.lang ?? '', hasEnded: Boolean(resolved.to) };
      const rank = live.length > 0 ? nameRank(name, live) : null;
      return { ...statedDays(table.name, resolved), folded: fold(cells.text ?? ''), rank };
    }
    default:
      return DATED.includes(table.name)
        ? { ...days(keyCells(table as FactTable, target).date, null) }
        : statedDays(table.name, resolved);
  }
}

function derivedOfSource(id: string, resolved: Properties): Properties {
  const slug = parseEntityId(id)?.slug ?? '';
  const isFile = isFileSource(slug);
  const title = resolved.title ?? (isFile ? slug : null);
  const publisher = resolved.publisher as string | null;
  return {
    title,
    kind: resolved.kind ?? (isFile ? 'DATA_FILE' : null),
    foldedTitle: sortText(title),
    publisherKey: publisher && publisherKey(publisher),
    publishedDay: days(resolved.published, null).lastDay,
  };
}

/** Of an output: its text in the language of most of its sources, as its label shows it; without a text its reference. */
function foldedText(resolved: Properties, live: readonly StatedInLanguage[]): string | null {
  const languages = Object.keys(resolved)
    .filter((key) => key.startsWith(TEXT_IN) && resolved[key])
    .map((key) => key.slice(TEXT_IN.length))
    .sort();
  const original = spoken(live)
    .map((one) => languages.find((language) => isLanguage(language, one)))
    .find(Boolean);
  const text = resolved[`${TEXT_IN}${original ?? languages[0]}`] ?? resolved.reference;
  return sortText(text);
}

/** So many characters of a title are sorted by: Neo4j indexes no texts of more than about 8,000 bytes. */
const LONGEST_SORTED = 200;

const sortText = (text: Value | null | undefined): string | null =>
  text ? fold(String(text)).slice(0, LONGEST_SORTED) : null;

const TEXT_IN = 'text__';

/** Languages of the sources of assertions, the most frequent first. */
function spoken(live: readonly StatedInLanguage[]): string[] {
  const count = new Map<string, number>();
  for (const { language } of live) if (language) count.set(language, (count.get(language) ?? 0) + 1);
  return [...count].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([language]) => language);
}
