import { groupBy } from '../../collections/group_by.js';
import type { Reader } from '../../database/database.js';
import { statement } from '../../database/statement.js';
import type { TableName } from '../../model/tables/index.js';
import type { NameKind } from '../../model/vocabulary/index.js';
import { isMembership, judgedAs, type Decision } from './decision.js';

/** What a decision says, as a row of a table. */
export interface Said {
  table: TableName;
  /** The parts of the key of its fact. */
  key: readonly string[];
  values: Readonly<Record<string, string | undefined>>;
}

/** A name in use of an organisation, or of one that is the same. */
interface NameInUse {
  /** That it was asked for. */
  id: string;
  /** That bears the name. */
  bearer: string;
  text: string;
  folded: string;
  lang: string | null;
  kind: NameKind;
}

const namesInUse = statement<{ ids: readonly string[] }, NameInUse>('curation/names_in_use');

/**
 * What decisions say, each in rows: the judgement; the membership of a UNIT, MEMBER or SUCCESSOR; of a RENAMED, that the
 * names of the second are former ones, in use until then, but for those that the first has too.
 */
export async function saidBy(reader: Reader, decisions: readonly Decision[]): Promise<Map<Decision, readonly Said[]>> {
  const renamed = decisions.filter(({ verdict }) => verdict === 'RENAMED').flatMap(({ a, b }) => [a, b]);
  const names = renamed.length === 0 ? [] : await reader.read(namesInUse, { ids: [...new Set(renamed)] });
  const namesOf = groupBy(names, ({ id }) => id);
  return new Map(
    decisions.map((decision) => {
      const { a, b, verdict, reason, features, since } = decision;
      const judgement: Said = {
        table: 'judgements',
        key: [...[a, b].sort(), judgedAs(verdict)],
        values: { reason, features },
      };
      if (isMembership(verdict)) {
        return [decision, [judgement, { table: 'memberships', key: [a, b, verdict, '', ''], values: { from: since } }]];
      }
      if (verdict !== 'RENAMED') return [decision, [judgement]];
      return [decision, [judgement, ...formerNames(decision, namesOf)]];
    }),
  );
}

function formerNames({ a, b, since: until }: Decision, namesOf: ReadonlyMap<string, readonly NameInUse[]>): Said[] {
  // Where the two are one already, each keeps to its own.
  const isOne = namesOf.get(a)?.some(({ bearer }) => bearer === b);
  const namesIn = (id: string): NameInUse[] => (namesOf.get(id) ?? []).filter(({ bearer }) => !isOne || bearer === id);
  const kept = new Set(namesIn(a).map(({ folded }) => folded));
  return namesIn(b)
    .filter(({ folded }) => !kept.has(folded))
    .flatMap(({ bearer, text, lang, kind }) =>
      [kind, 'FORMER'].map((each): Said => ({
        table: 'names',
        key: [bearer, text, lang ?? '', each],
        values: { to: until },
      })),
    );
}
