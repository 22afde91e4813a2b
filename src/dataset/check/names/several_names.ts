import { kindOf } from '../../../model/identity/entity_id.js';
import type { ProblemList } from '../../problems/index.js';
import type { Gathered } from '../../read/gathered.js';
import { ListDoubts } from '../../read/plain/doubts/list_doubts.js';
import { separatorOfKnown } from '../../read/plain/doubts/lists_in_names.js';
import { foldedName } from './told_names.js';

/** Kinds whose names may be several in a cell. (Those of issues are phrases.) */
const NAMED: readonly (string | undefined)[] = ['organisation', 'person', 'event'];

/**
 * Doubts whether a name is one, where parts of it are names of others. What the cells of a plain table name is looked at
 * more closely where they are read.
 */
export function checkSeveralNames({ names, mentions }: Gathered, problems: ProblemList): void {
  const mentioned = new Set(mentions.flatMap(({ id, byText }) => (byText ? [id] : [])));
  const alone = new Set(names.map(slotOf));
  const lists = new ListDoubts();
  for (const name of names) {
    const kind = kindOf(name.id);
    if (!NAMED.includes(kind) || mentioned.has(name.id)) continue;
    const separator = separatorOfKnown(name.text, (part) => alone.has(slotOf({ id: name.id, text: part })));
    if (separator) lists.add({ ...name, times: 1, separator });
  }
  lists.tell(problems);
}

const slotOf = ({ id, text }: { id: string; text: string }): string => `${kindOf(id)}\n${foldedName(text)}`;
