import { kindOf } from '../../../../model/identity/entity_id.js';
import { fold } from '../../../../model/identity/folding.js';
import { plainSpelling } from '../../../../model/identity/spelling.js';
import { shown, type ProblemCode, type ProblemList } from '../../../problems/index.js';
import type { Mention } from '../../mention.js';
import { proposed, type Way } from '../mapping/proposed.js';
import { ListDoubts } from './list_doubts.js';
import { separatorIn, separatorOfKnown, separatorOfSigns, type Separator } from './lists_in_names.js';
import { isPersonOf } from './persons_of.js';
import { roleInName, type RoleInName } from './role_words.js';
import { absentee, isDitto, isNoName, isPlaceholder, numbered } from './words.js';

const KINDS: Readonly<Record<string, string>> = {
  organisation: 'the name of an organisation',
  person: 'the name of a person',
  event: 'the name of an event',
  issue: 'the name of an issue',
  source: 'the name of a source',
  output: 'the name of an output',
};

/** Doubts whether what the cells of a plain table name are names, and one name each. */
export function checkNames(mentions: readonly Mention[], way: Way, problems: ProblemList): void {
  const named = mentions.filter(({ byText, id }) => byText && KINDS[kindOf(id) ?? '']);
  const alone = new Map<string, Set<string>>();
  for (const { id, text } of named) {
    const kind = kindOf(id)!;
    alone.set(kind, (alone.get(kind) ?? new Set()).add(folded(text)));
  }
  const lists = new ListDoubts();
  for (const mention of once(named)) {
    const { text, place, times, column } = mention;
    const kind = kindOf(mention.id)!;
    const isKnown = (name: string): boolean => alone.get(kind)!.has(folded(name));
    const [code, expected] = doubtOn(text, kind, isKnown, way) ?? [];
    if (code === 'LIST_IN_CELL') lists.add({ text, place, times, separator: expected }, { way, column });
    else if (code) problems.add(code, place, shown(text), expected, times - 1);
  }
  lists.tell(problems);
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

type Doubt =
  | readonly [code: 'LIST_IN_CELL', separator: Separator]
  | readonly [code: Exclude<ProblemCode, 'LIST_IN_CELL'>, expected: string];

function doubtOn(text: string, kind: string, isKnown: (name: string) => boolean, way: Way): Doubt | undefined {
  if (isDitto(text)) return ['DITTO', KINDS[kind]!];
  if (isPlaceholder(text)) return ['PLACEHOLDER_NAME', KINDS[kind]!];
  if (kind === 'source' || kind === 'output') return undefined;
  const separator = separatorOf(kind)(text, isKnown);
  const unnumbered = numbered(text);
  if (kind === 'event') return separator ? ['LIST_IN_CELL', separator] : numberedDoubt(unnumbered);
  if (isNoName(text)) return ['PLACEHOLDER_NAME', KINDS[kind]!];
  const absent = absentee(text);
  if (absent) return ['STATUS_IN_NAME', shown(absent)];
  if (separator) return ['LIST_IN_CELL', separator];
  if (kind === 'issue') return undefined;
  if (unnumbered) return numberedDoubt(unnumbered);
  const role = roleInName(text);
  if (role) return ['ROLE_IN_NAME', inRole(role, way)];
  return kind === 'organisation' && isPersonOf(text, isKnown) ? ['PERSON_IN_ORGANISATION', ''] : undefined;
}

const numberedDoubt = (unnumbered: string | undefined): Doubt | undefined =>
  unnumbered === undefined ? undefined : ['NUMBER_IN_NAME', shown(unnumbered)];

/** What a name with a role may be, and what to do: a post is no role at an event, and stays. */
const inRole = ({ name, capacity, role }: RoleInName, way: Way): string =>
  capacity || role
    ? `${shown(name)} in a role (${proposed(way, { stripRole: true })})`
    : `a post of ${shown(name)} (put who holds it into a column of its own, person)`;

/** Of issues only signs that no name has separate: their names are phrases. */
function separatorOf(kind: string): typeof separatorIn {
  if (kind === 'event') return separatorOfKnown;
  return kind === 'issue' ? separatorOfSigns : separatorIn;
}
