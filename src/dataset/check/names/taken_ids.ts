import { groupBy } from '../../../collections/group_by.js';
import type { AssertionRow } from '../../../model/tables/assertion_row.js';
import { shown, type ProblemList } from '../../problems/index.js';
import type { GraphLookup, KnownName } from '../graph/graph_lookup.js';
import { foldedName, toldNames } from './told_names.js';

/**
 * Doubts whether an id means what it means to another dataset: ids are one space, so that two that chose the same would
 * become one. It is meant where a name, text, title or address of one folds to one of the other, or to a name of whoever
 * was judged to be one with it.
 */
export async function checkTakenIds(
  rows: readonly AssertionRow[],
  graph: GraphLookup,
  problems: ProblemList,
): Promise<void> {
  const told = groupBy(toldNames(rows), ({ id }) => id);
  if (told.size === 0) return;
  const datasets = [...new Set(rows.map(({ dataset }) => dataset))];
  const known = groupBy(await graph.namesElsewhere([...told.keys()], datasets), ({ id }) => id);
  for (const [id, others] of known) {
    const own = told.get(id)!;
    const comparable = others.filter(({ field, isOfTwin }) => !isOfTwin && own.some((name) => name.field === field));
    const isSame = ({ field, text }: KnownName): boolean =>
      own.some((name) => name.field === field && name.folded === foldedName(text));
    if (comparable.length === 0 || others.some(isSame)) continue;
    const [there] = comparable;
    const here = own.find(({ field }) => field === there!.field)!;
    const expected = `${shown(there!.text)} in ${there!.dataset}, ${shown(here.text)} here`;
    problems.add('ID_TAKEN', here.place, id, expected);
  }
}
