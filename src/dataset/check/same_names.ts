import { kindOf } from '../../model/identity/entity_id.js';
import { keyParts } from '../../model/identity/fact_key.js';
import { fold } from '../../model/identity/folding.js';
import { plainSpelling } from '../../model/identity/spelling.js';
import { shown, type ProblemList } from '../problems/index.js';
import type { Gathered } from '../read/gathered.js';

/** Kinds of which each has a name of its own: titles of events, outputs and sources come again. */
const NAMED: readonly (string | undefined)[] = ['organisation', 'person', 'issue'];

/** Doubts whether two of one kind are two, where their names or acronyms fold to one. */
export function checkSameNames({ rows }: Gathered, problems: ProblemList): void {
  const bearers = new Map<string, string>();
  const told = new Set<string>();
  for (const { table, target, retractedAt, file, row } of rows) {
    if (table !== 'names' || retractedAt !== undefined) continue;
    const [id = '', text = ''] = keyParts(target);
    const kind = kindOf(id);
    if (!NAMED.includes(kind)) continue;
    const name = `${kind}\n${fold(plainSpelling(text))}`;
    const bearer = bearers.get(name);
    if (bearer === undefined) bearers.set(name, id);
    else if (bearer !== id && !told.has(`${name}\n${id}`)) {
      told.add(`${name}\n${id}`);
      problems.add('SAME_NAME', { file, row }, shown(text), `${bearer} and ${id}`);
    }
  }
}
