import { groupBy } from '../../../collections/group_by.js';
import { kindOf } from '../../../model/identity/entity_id.js';
import { factId } from '../../../model/identity/fact_key.js';
import type { Known } from '../known.js';
import { onlyAdds, type Change } from './change.js';
import { propertiesOf } from './node_state.js';

/**
 * What entities that this import made are sorted by: the best of their names, of which none was in the graph before. All
 * names of an entity are in one batch. (How persons are sorted hangs on whether they are public.)
 * @param names changes to names
 * @returns them, and the ids of the other entities that are named
 */
export function firstNames(
  names: readonly Change[],
  known: Known,
): { rows: { id: string; sortName: string }[]; others: string[] } {
  const rows: { id: string; sortName: string }[] = [];
  const others: string[] = [];
  for (const [id, of] of groupBy(names, ({ ends }) => ends[0]!)) {
    const isFirst = known.isCreated(id) && kindOf(id) !== 'person' && of.every((name) => name.isNew && onlyAdds(name));
    if (isFirst) rows.push({ id, sortName: best(of) });
    else others.push(id);
  }
  return { rows, others };
}

function best(names: readonly Change[]): string {
  const sorted = names.map(({ state }) => {
    const { folded, rank } = propertiesOf(state) as { folded: string; rank: number };
    return { folded, rank, id: factId(state.target) };
  });
  return sorted.reduce((a, b) => (b.rank < a.rank || (b.rank === a.rank && b.id < a.id) ? b : a)).folded;
}
