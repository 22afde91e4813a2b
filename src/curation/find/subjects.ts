import { groupBy } from '../../collections/group_by.js';
import type { Reader } from '../../database/database.js';
import { statement } from '../../database/statement.js';
import type { CandidateKind } from '../candidates/kinds.js';
import type { Subject } from '../candidates/subject.js';

const names = statement<{ prefix: string }, { id: string; text: string; kind: string }>('candidates/names');
const identifiers = statement<{ prefix: string }, { id: string; scheme: string; value: string }>(
  'candidates/identifiers',
);

/** Kinds of name that are no long ones. */
const SHORT: readonly string[] = ['ACRONYM', 'SHORT'];

/** All entities of a kind that have a name, with what they are compared by. */
export async function subjectsOf(reader: Reader, kind: CandidateKind): Promise<Subject[]> {
  const prefix = `${kind}:`;
  const [named, identified] = await Promise.all([reader.read(names, { prefix }), reader.read(identifiers, { prefix })]);
  const identifiersOf = groupBy(identified, ({ id }) => id);
  const namesOf = groupBy(named, ({ id }) => id);
  return Array.from(namesOf, ([id, rows]) => ({
    id,
    names: rows.map((row) => ({ text: row.text, isShort: SHORT.includes(row.kind) })),
    identifiers: identifiersOf.get(id) ?? [],
  }));
}
