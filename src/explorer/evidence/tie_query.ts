import type { TieRow } from '../../drawing/evidence/rows.js';
import { questionQuery } from '../answer/query_address.js';
import { ARGUMENTS } from '../generated/arguments.js';

interface OpenedTie {
  question: string;
  /** Arguments as an address has them. */
  args: Readonly<Record<string, string>>;
  ends: readonly [string, string];
  directed: boolean;
}

const QUOTED = 'assertions(first: 20) { totalCount nodes { quote locator source { id title { text } } } }';
const FACTS = `nodes { id ${QUOTED} }`;

/** The query of the API that lists all that a tie rests on, of which the panel has the beginning. @param row one of the tie */
export function tieQuery({ question, args, ends, directed }: OpenedTie, row: TieRow | undefined): string {
  const list = question === 'attendance' ? 'rows' : directed ? 'arcs' : 'ties';
  const evidence = row?.meetings
    ? `meetings(first: 100) { totalCount nodes { event { id label { text } } aFacts { ${FACTS} } bFacts { ${FACTS} } } }`
    : row?.facts
      ? `facts(first: 100) { totalCount ${FACTS} }`
      : QUOTED;
  const between = ends.map((id) => JSON.stringify(id)).join(', ');
  return questionQuery(
    question,
    args,
    ARGUMENTS[question]!,
    `${list}(between: [${between}], first: 10) { nodes { ${evidence} } }`,
  );
}
