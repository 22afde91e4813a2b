import { groupBy } from '../../collections/group_by.js';
import { shown, type Place, type ProblemList } from '../problems/index.js';
import type { Identifier } from './graph/graph_lookup.js';

/**
 * Two agents that share an identifier may be one: worth a look.
 * @param isSettled whether somebody judged two: then that is not asked again
 */
export function checkIdentifiers(
  identifiers: readonly (Identifier & { place: Place })[],
  { known, isSettled }: { known: readonly Identifier[]; isSettled: (a: string, b: string) => boolean },
  problems: ProblemList,
): void {
  const slotOf = ({ scheme, value }: Identifier): string => JSON.stringify([scheme, value]);
  const elsewhere = groupBy(known, slotOf);
  for (const [slot, rows] of groupBy(identifiers, slotOf)) {
    const others = new Set((elsewhere.get(slot) ?? []).map(({ agent }) => agent));
    const told = new Set<string>();
    for (const { agent, scheme, value, place } of rows) {
      if (told.has(agent)) continue;
      told.add(agent);
      const other = [...others].find((each) => each !== agent && !isSettled(each, agent));
      if (other !== undefined) problems.add('SHARED_IDENTIFIER', place, `${scheme} ${shown(value)}`, other);
      others.add(agent);
    }
  }
}
