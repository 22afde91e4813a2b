import { kindOf } from '../../../../model/identity/entity_id.js';
import { fold } from '../../../../model/identity/folding.js';
import { plainSpelling } from '../../../../model/identity/spelling.js';
import { shown, type ProblemCode, type ProblemList } from '../../../problems/index.js';
import type { Mention } from '../../mention.js';
import { separatorIn } from './lists_in_names.js';
import { roleInName } from './role_words.js';
import { absentee, isDitto, isNoName, isPlaceholder } from './words.js';

const KINDS: Readonly<Record<string, string>> = {
  organisation: 'the name of an organisation',
  person: 'the name of a person',
  event: 'the name of an event',
  issue: 'the name of an issue',
  source: 'the name of a source',
  output: 'the name of an output',
};

/** Doubts whether what the cells of a plain table name are names, and one name each. */
export function checkNames(mentions: readonly Mention[], problems: ProblemList): void {
  const named = mentions.filter(({ byText, id }) => byText && KINDS[kindOf(id) ?? '']);
  const alone = new Map<string, Set<string>>();
  for (const { id, text } of named) {
    const kind = kindOf(id)!;
    alone.set(kind, (alone.get(kind) ?? new Set()).add(folded(text)));
  }
  for (const mention of once(named)) {
    const kind = kindOf(mention.id)!;
    const [code, expected] = doubtOn(mention.text, kind, (name) => alone.get(kind)!.has(folded(name))) ?? [];
    if (code) problems.add(code, mention.place, shown(mention.text), expected, mention.times - 1);
  }
}

/** Several tables of a mapping may name the same thing in one cell. */
function once(mentions: readonly Mention[]): Mention[] {
  const byPlace = new Map<string, Mention>();
  for (const mention of mentions) {
    const { file, row, column } = mention.place;
    const cell = [kindOf(mention.id), file, row, column, mention.text].join('\n');
    if (mention.times > (byPlace.get(cell)?.times ?? 0)) byPlace.set(cell, mention);
  }
  return [...byPlace.values()];
}

const folded = (text: string): string => fold(plainSpelling(text));

function doubtOn(
  text: string,
  kind: string,
  isKnown: (name: string) => boolean,
): readonly [code: ProblemCode, expected: string] | undefined {
  if (isDitto(text)) return ['DITTO', KINDS[kind]!];
  if (isPlaceholder(text)) return ['PLACEHOLDER_NAME', KINDS[kind]!];
  if (kind === 'event' || kind === 'source' || kind === 'output') return undefined;
  if (isNoName(text)) return ['PLACEHOLDER_NAME', KINDS[kind]!];
  const absent = absentee(text);
  if (absent) return ['STATUS_IN_NAME', shown(absent)];
  const separator = separatorIn(text, isKnown);
  if (separator && (kind !== 'issue' || !/comma|dan/.test(separator))) return ['LIST_IN_CELL', separator];
  if (kind === 'issue') return undefined;
  const role = roleInName(text);
  if (role) return ['ROLE_IN_NAME', shown(role.name)];
  return kind === 'organisation' && isPersonOf(text, isKnown) ? ['PERSON_IN_ORGANISATION', ''] : undefined;
}

const TITLE = /^(?:ibu|bapak|bpk|pak|bu|sdri?|mr|mrs|ms|dr|prof|kh|ir|hj?)\.?\s+\p{Lu}/iu;
const LONGEST_NAME = 3;
/** Words of which the names of organisations are made. */
const ORGANISATION =
  /\b(?:aksi|action|aliansi|alliance|asosiasi|association|badan|bank|cent(?:er|re|ro)|coalition|commission|committee|council|dewan|dinas|federasi|federation|forum|foundation|gerakan|group|himpunan|institute?|international|jaringan|kementerian|koalisi|komisi|komite|komnas|konfederasi|lembaga|ministry|network|organisasi|organisation|organization|partai|partners?|partnership|perhimpunan|perkumpulan|persatuan|program(?:me)?|pusat|sciences?|serikat|society|solidaritas|solidarity|trade|trust|union|universitas|university|women|yayasan|world|global|agency|development|climate)\b/iu;

/** One to three words before an organisation in brackets whose acronym they are not. */
function isPersonOf(text: string, isKnown: (name: string) => boolean): boolean {
  const [, name, bracket] = /^(.+?)\s*\(([^()]+)\)$/u.exec(text) ?? [];
  if (!name || !bracket) return TITLE.test(text);
  if (TITLE.test(name)) return true;
  const words = name.split(/\s+/u);
  if (words.length > LONGEST_NAME || !words.every((word) => /^\p{Lu}[\p{Ll}.'-]+$/u.test(word))) return false;
  if (ORGANISATION.test(name)) return false;
  const isAcronym = /^[\p{Lu}\d-]{3,}$/u.test(bracket);
  return (isAcronym || isKnown(bracket)) && !isMadeOf(bracket.toLowerCase(), name.toLowerCase());
}

/** Whether the letters of an acronym come in a name in their order. */
function isMadeOf(acronym: string, name: string): boolean {
  let at = 0;
  for (const letter of acronym) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
