import type { AssertionRow } from '../../../model/tables/assertion_row.js';
import { shown, type ProblemList } from '../../problems/index.js';
import type { GraphLookup } from '../graph/graph_lookup.js';
import { bareName, foldedName, toldNames, type ToldName } from './told_names.js';

/** Kinds of which each has a name of its own: titles of events, outputs and sources come again. */
const NAMED: readonly (string | undefined)[] = ['organisation', 'person', 'issue'];

/** So many names that others have too are shown. */
const SHOWN = 10;

/**
 * Doubts whether two of one kind are two, where one dataset gives them names or acronyms that fold to one. Where
 * another dataset does, in the package or in the graph, that is told: each dataset may have its own ids.
 * @param isSettled whether somebody judged two: then that is not asked again
 */
export async function checkSameNames(
  rows: readonly AssertionRow[],
  { graph, isSettled }: { graph: GraphLookup; isSettled: (a: string, b: string) => boolean },
  problems: ProblemList,
): Promise<void> {
  const isOther = (a: string, b: string): boolean => a !== b && !isSettled(a, b);
  const bearers = new Map<string, ToldName[]>();
  const elsewhere: { name: ToldName; other: string }[] = [];
  for (const name of toldNames(rows)) {
    if (!NAMED.includes(name.kind)) continue;
    const slot = `${name.kind}\n${foldedName(bareName(name.text))}`;
    const told = bearers.get(slot);
    if (!told) bearers.set(slot, [name]);
    else if (!told.some(({ id, dataset }) => id === name.id && dataset === name.dataset)) {
      const other = told.find(({ id }) => isOther(id, name.id));
      const beside = told.find(({ id, dataset }) => isOther(id, name.id) && dataset === name.dataset);
      if (beside) problems.add('SAME_NAME', name.place, shown(name.text), `${beside.id} and ${name.id}`);
      else if (other) elsewhere.push({ name, other: other.id });
      told.push(name);
    }
  }
  const datasets = [...new Set(rows.map(({ dataset }) => dataset))];
  const asked = [...new Set([...bearers.values()].flatMap((told) => told.map(({ folded }) => folded)))];
  for (const { id, folded } of asked.length === 0 ? [] : await graph.bearers(asked, datasets)) {
    const told = bearers.get(`${id.slice(0, id.indexOf(':'))}\n${foldedName(bareName(folded))}`) ?? [];
    const name = told.find((each) => isOther(each.id, id));
    if (name && !told.some((each) => each.id === id)) elsewhere.push({ name, other: id });
  }
  tellElsewhere(elsewhere, problems);
}

/** One warning for all of them: whether they are the same is for a curator to say, not for the import. */
function tellElsewhere(elsewhere: readonly { name: ToldName; other: string }[], problems: ProblemList): void {
  const [first] = elsewhere;
  if (!first) return;
  const names = [...new Map(elsewhere.map((each) => [`${each.name.id}\n${each.name.folded}`, each])).values()];
  const listed = names
    .slice(0, SHOWN)
    .map(({ name, other }) => `${shown(name.text)} (${name.id}, and ${other})`)
    .join(', ');
  const count = names.length === 1 ? 'One name is' : `${names.length.toLocaleString('en')} names are`;
  const expected = names.length > SHOWN ? `${listed} and ${(names.length - SHOWN).toLocaleString('en')} more` : listed;
  problems.add('SAME_NAME_ELSEWHERE', { file: first.name.place.file }, count, expected);
}
